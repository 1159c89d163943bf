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
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes the plan of each target, and what a demo shows of its progress. */
final class Development {
    /** How far the first objectives of successive plans have come: most have begun, some are done. */
    private static final List<Integer> REACHED = List.of(0, 25, 40, 60, 80, 100);

    private final Planner planner;
    private final Actor.Person operator;

    Development(Planner planner, Actor.Person operator) {
        this.planner = planner;
        this.operator = operator;
    }

    LearningPlan plan(FeedbackCycleId cycle, UserId user, LocalDate start) {
        return Accepted.by(planner.learning().plans().draft(new DraftPlan(operator, cycle, user, start)));
    }

    /** The operator approves it, and the person works on the first objective, or on two. */
    LearningPlan progressed(LearningPlan draft, RandomGenerator chance) {
        Actor.Person person = new Actor.Person(operator.organization(), draft.user());
        LearningPlan plan =
                Accepted.by(planner.learning().plans().move(new MovePlan(operator, draft.id(), PlanStep.APPROVE)));
        for (LearningObjective objective : plan.objectives().stream().limit(2).toList()) {
            int reached = REACHED.get(chance.nextInt(REACHED.size()));
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
