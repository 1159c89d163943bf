package io.planner360.testkit.rating;

import static io.planner360.testkit.competency.FrameworkMother.aRoleProfile;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.AnswerSheet;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.rating.ReportCalculation;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Builds a {@link PublishedReport}. */
public final class ReportBuilder {

    private static final int PEERS = 4;
    private static final List<Double> LEVELS = List.of(1.0, 2.0, 3.0, 4.0, 5.0);

    private final FeedbackCycle cycle;
    private final UserId target;
    private Instant calculatedAt = Instant.parse("2026-03-20T23:00:01.000002Z");
    private Optional<Instant> releasedAt = Optional.empty();
    private Optional<ReportContent> content = Optional.empty();

    ReportBuilder(FeedbackCycle cycle, UserId target) {
        this.cycle = cycle;
        this.target = target;
    }

    public ReportBuilder calculatedAt(Instant instant) {
        calculatedAt = instant;
        return this;
    }

    /** This content instead of a calculated one. */
    public ReportBuilder saying(ReportContent newContent) {
        content = Optional.of(newContent);
        return this;
    }

    public ReportBuilder releasedAt(Instant instant) {
        releasedAt = Optional.of(instant);
        return this;
    }

    /** The WITHHELD report, not stored, calculated from a form and a framework. */
    public PublishedReport built(FeedbackForm form, CompetencyFramework framework) {
        return PublishedReport.withheld(
                new PublishedReportId(Fresh.uuid()),
                cycle.id(),
                target,
                content.orElseGet(() -> calculated(form, framework)),
                calculatedAt);
    }

    /** The report, stored, and then released if asked for. The cycle and what it stands on are stored already. */
    public PublishedReport persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            FeedbackForm form = persistence.feedbackForms().find(cycle.form()).orElseThrow();
            CompetencyFramework framework =
                    persistence.competencyFrameworks().find(form.framework()).orElseThrow();
            PublishedReport withheld = built(form, framework);
            persistence.publishedReports().addAll(List.of(withheld));
            return releasedAt
                    .map(instant -> persistence
                            .publishedReports()
                            .updateRelease(granted(withheld.release(instant)), instant, Optional.empty()))
                    .orElse(withheld);
        });
    }

    private static ReportContent calculated(FeedbackForm form, CompetencyFramework framework) {
        List<AnswerSheet> sheets =
                new ArrayList<>(Collections.nCopies(PEERS, new AnswerSheet(RaterGroupCode.PEER, answersTo(form))));
        sheets.add(new AnswerSheet(RaterGroupCode.SELF, answersTo(form)));
        LevelScaleMap levels = new LevelScaleMap(
                framework.competencies().stream().collect(Collectors.toMap(Competency::id, c -> LEVELS)));
        return new ReportCalculation(form, framework, levels, new Random(PEERS))
                .calculate(sheets, Optional.of(aRoleProfile(framework).built()));
    }
}
