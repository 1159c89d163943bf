package io.planner360.testkit.insight;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.rating.ReportMother.aReport;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.feedback.FormBuilder;
import io.planner360.testkit.learning.ObjectiveBuilder;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A cycle that has closed, and what plans are made of. */
abstract class LearningAnalysesFixture extends TenantPortContract {
    static final PageRequest PAGE = PageRequest.first(100);
    private static final Instant RELEASE = Instant.parse("2026-04-02T08:00:00Z");

    CompetencyFramework framework;
    CompetencyId competency;
    FeedbackCycle cycle;

    @BeforeEach
    void storeCycle() {
        framework = aFramework().persistedIn(persistence(), tenant);
        competency = framework.competencies().get(0).id();
        cycle = closed(aForm(), "2026-03-20");
    }

    LearningPlan reach(LearningPlan plan, int objective, int percent) {
        return within(() -> persistence()
                .learningPlans()
                .update(granted(plan.reached(plan.objectives().get(objective).id(), percent, plan.updatedAt()))));
    }

    LearningPlan found(LearningPlanId id) {
        return persistence().learningPlans().find(id).orElseThrow();
    }

    ObjectiveBuilder objective() {
        return anObjective(competency);
    }

    FeedbackCycle closed(FormBuilder form, String day) {
        FeedbackForm stored = form.about(framework).persistedIn(persistence(), tenant);
        return aCycle().with(stored).closingOn(LocalDate.parse(day)).closed().persistedIn(persistence(), tenant);
    }

    UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    void answered(UserId about, UserId rater) {
        anInvitation(cycle.id()).about(about).of(rater).submitted().persistedIn(persistence(), tenant);
    }

    /** The report on the person was released, and then recalled. */
    void recalled(UserId person) {
        PublishedReport released = aReport(cycle, person).releasedAt(RELEASE).persistedIn(persistence(), tenant);
        within(() -> persistence()
                .publishedReports()
                .updateRelease(granted(released.recall()), RELEASE.plusSeconds(60), Optional.empty()));
    }

    LearningAnalyses analyses() {
        return persistence().learningAnalyses();
    }
}
