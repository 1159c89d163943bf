package io.planner360.testkit.insight;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.insight.Published.saying;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.feedback.FormBuilder;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A framework with its competencies in order, and what analyses are made of. */
abstract class AnalysesFixture extends TenantPortContract {
    static final PageRequest PAGE = PageRequest.first(100);

    private static final Instant RELEASE = Instant.parse("2026-03-25T08:00:00Z");

    CompetencyFramework framework;
    List<CompetencyId> competencies;

    @BeforeEach
    void storeFramework() {
        framework = aFramework().persistedIn(persistence(), tenant);
        competencies = framework.competencies().stream()
                .map(competency -> competency.id())
                .sorted((one, other) ->
                        one.value().toString().compareTo(other.value().toString()))
                .toList();
    }

    FeedbackForm form(FormBuilder form) {
        return form.about(framework).persistedIn(persistence(), tenant);
    }

    UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    void released(FeedbackCycle cycle, UserId target, CompetencyScore... scores) {
        aReport(cycle, target).saying(saying(scores)).releasedAt(RELEASE).persistedIn(persistence(), tenant);
    }

    FeedbackAnalyses analyses() {
        return persistence().feedbackAnalyses();
    }
}
