package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.learning.plan.MovePlan;
import io.planner360.application.learning.plan.RecordProgress;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Makes the plan of each target, and what a demo shows of its progress. */
final class Development {
    private final Planner planner;
    private final Actor.Person operator;

    Development(Planner planner, Actor.Person operator) {
        this.planner = planner;
        this.operator = operator;
    }

    /** A draft, or what has become of it since the person agreed to it. */
    LearningPlan plan(FeedbackCycleId cycle, UserId user, LocalDate start, Course course, RandomGenerator chance) {
        LearningPlan draft = Accepted.by(planner.learning().plans().draft(new DraftPlan(operator, cycle, user, start)));
        return course == Course.NOT_BEGUN ? draft : followed(draft, course, chance);
    }

    /** The operator approves it, and the person works on it. */
    private LearningPlan followed(LearningPlan draft, Course course, RandomGenerator chance) {
        Actor.Person person = new Actor.Person(operator.organization(), draft.user());
        LearningPlan plan =
                Accepted.by(planner.learning().plans().move(new MovePlan(operator, draft.id(), PlanStep.APPROVE)));
        for (LearningObjective objective :
                plan.objectives().stream().limit(course.objectives()).toList()) {
            int reached = course.reached(chance);
            if (reached > 0) {
                plan = Accepted.by(planner.learning()
                        .plans()
                        .recordProgress(new RecordProgress(
                                person, plan.id(), objective.id(), reached, reached * 4, "Worked on it this month.")));
            }
        }
        return plan;
    }
}
