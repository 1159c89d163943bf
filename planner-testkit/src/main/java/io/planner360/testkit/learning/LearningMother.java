package io.planner360.testkit.learning;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.organization.UserId;

/** Learning resources, plans and progress for tests. */
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
        return new PlanBuilder(member, cycle);
    }

    /** An entry on the first objective of the plan, which is stored already. */
    public static ProgressBuilder aProgressEntry(LearningPlan plan) {
        return new ProgressBuilder(plan);
    }
}
