package io.planner360.application.internal;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.AnswerSheet;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.rating.ReportCalculation;
import io.planner360.domain.rating.ReportStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reports of a cycle from its close to their release. They are calculated in one pass over its responses, in
 * step with its targets.
 */
public final class CycleReports {
    private final Context context;
    private final Persistence persistence;

    /** For the feature that closes cycles. */
    public CycleReports(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    /** Stores a withheld report for every target that was not withdrawn, with or without answers. Works in the closing unit of work. */
    public void calculate(FeedbackCycle cycle, FeedbackForm form) {
        CompetencyFramework framework =
                persistence.competencyFrameworks().find(form.framework()).orElseThrow();
        ReportCalculation calculation = new ReportCalculation(
                form, framework, persistence.feedbackCycles().frozenLevels(cycle.id()), context.random());
        Map<String, RoleProfile> profiles = new HashMap<>();
        persistence.roleProfiles().ofFramework(framework.id()).stream()
                .filter(RoleProfile::active)
                .forEach(p -> profiles.put(p.jobTitle(), p));
        Instant now = context.now();
        List<PublishedReport> reports = new ArrayList<>();
        try (Stream<CycleTarget> targets = persistence.cycleTargets().ofCycle(cycle.id());
                Stream<FeedbackResponse> responses =
                        persistence.feedbackResponses().ofCycle(cycle.id())) {
            ResponsesByTarget byTarget = new ResponsesByTarget(responses.iterator());
            targets.filter(CycleTarget::isEnrolled)
                    .forEachOrdered(target -> reports.add(PublishedReport.withheld(
                            new PublishedReportId(context.ids().random()),
                            cycle.id(),
                            target.user(),
                            calculation.calculate(
                                    byTarget.of(target.user()), Optional.ofNullable(profiles.get(target.jobTitle()))),
                            now)));
        }
        persistence.publishedReports().addAll(reports);
    }

    /** True if a report of the cycle was ever released. */
    public boolean anyReleased(FeedbackCycleId cycle) {
        return persistence.publishedReports().anyReleased(cycle);
    }

    /** True if the report on the target was ever released. */
    public boolean isReleased(FeedbackCycleId cycle, UserId target) {
        return persistence
                .publishedReports()
                .find(cycle, target)
                .filter(report -> report.status() != ReportStatus.WITHHELD)
                .isPresent();
    }

    /** What a close calculated about the target is gone, as long as it is withheld. */
    public void discard(FeedbackCycleId cycle, UserId target) {
        persistence.publishedReports().discardWithheld(cycle, target);
    }

    /** What a close calculated is gone, as long as it is withheld. */
    public void discard(FeedbackCycleId cycle) {
        persistence.publishedReports().discardWithheld(cycle);
    }

    /** Both streams are in the order of targets, and every response is of an enrolled one. */
    private static final class ResponsesByTarget {
        private final Iterator<FeedbackResponse> responses;
        private Optional<FeedbackResponse> next;

        ResponsesByTarget(Iterator<FeedbackResponse> responses) {
            this.responses = responses;
            this.next = following();
        }

        List<AnswerSheet> of(UserId target) {
            List<AnswerSheet> sheets = new ArrayList<>();
            for (; next.filter(response -> response.target().equals(target)).isPresent(); next = following()) {
                next.ifPresent(response -> sheets.add(new AnswerSheet(response.group(), response.answers())));
            }
            return sheets;
        }

        private Optional<FeedbackResponse> following() {
            return responses.hasNext() ? Optional.of(responses.next()) : Optional.empty();
        }
    }
}
