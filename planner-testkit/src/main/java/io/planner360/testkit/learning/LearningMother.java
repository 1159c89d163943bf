package io.planner360.testkit.learning;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import java.util.Optional;

/** Learning resources, recommendations, templates, plans and progress for tests. */
public final class LearningMother {

    private LearningMother() {}

    /** A course that develops these competencies, which are stored already. */
    public static ResourceBuilder aResource(CompetencyId... competencies) {
        return new ResourceBuilder(competencies);
    }

    /** An objective to reach level 3 in the competency, not started. */
    public static ObjectiveBuilder anObjective(CompetencyId competency) {
        return new ObjectiveBuilder(competency);
    }

    /** A DRAFT plan of a member from a cycle, both stored already, without objectives. */
    public static PlanBuilder aPlan(UserId member, FeedbackCycleId cycle) {
        return new PlanBuilder(member, Optional.of(cycle));
    }

    /** A DRAFT plan of a member, stored already, that was made by hand, without objectives. */
    public static PlanBuilder aPlanByHand(UserId member) {
        return new PlanBuilder(member, Optional.empty());
    }

    /** An entry on the first objective of the plan, which is stored already. */
    public static ProgressBuilder aProgressEntry(LearningPlan plan) {
        return new ProgressBuilder(plan);
    }

    /** That the person whom the report is about use the resource for level 3 in the competency; all stored already. */
    public static RecommendationBuilder aRecommendation(
            PublishedReport report, CompetencyId competency, LearningResourceId resource) {
        return new RecommendationBuilder(report, competency, resource);
    }

    /** A template of plans, without objectives. */
    public static TemplateBuilder aTemplate() {
        return new TemplateBuilder();
    }
}
