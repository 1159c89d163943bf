package io.planner360.domain.learning.plan;

import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tenant's learning plans. */
public interface LearningPlans {
    /** The name of the rule that a person has one plan from a cycle, cancelled ones not counted. */
    String ONCE = "learning_plans_cycle_key";

    /** Stores a new plan with its objectives; {@link #ONCE} where the person has one from its cycle. */
    Either<Conflict, LearningPlan> add(LearningPlan draft);

    /** The plan with its objectives and their resources, each in its order. */
    Optional<LearningPlan> find(LearningPlanId id);

    /** The person's plans, newest start date first, then by id, bytes compared unsigned. */
    Page<LearningPlan> ofUser(UserId user, PageRequest page);

    /**
     * Notes that open objectives of ACTIVE plans were due before the day, each once for each day on which it was due,
     * the longest overdue first. Who does the same in another unit of work is not waited for, and notes others. The
     * plans themselves stay as they are.
     *
     * @param most how many at most
     * @return what was noted now; empty where nothing is left to note
     */
    List<Overdue> noteOverdue(LocalDate day, int most);

    /** An objective that has just been noted to be overdue. */
    record Overdue(LearningPlanId plan, UserId user, LearningObjectiveId objective) {}

    /** Those that are no level of a stored competency, each once, in the order given. */
    List<TargetLevel> unknown(Collection<TargetLevel> levels);

    /**
     * Stores the plan as it is now, and returns it with version + 1. Whose it is, what it was made from and when it
     * was made stays as stored.
     *
     * @param changed with every objective that is stored, in any order, and maybe new ones
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    LearningPlan update(LearningPlan changed);
}
