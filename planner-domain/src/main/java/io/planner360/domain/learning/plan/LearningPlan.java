package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's plan, made from the released report of a cycle: DRAFT → ACTIVE.
 *
 * @param title 1 to 255 characters
 * @param targetDate when the last objective is due; the start date where there is none
 * @param objectives in order of importance; may be empty
 * @param version starts at 1 and grows by 1 with each change
 */
public record LearningPlan(
        LearningPlanId id,
        UserId user,
        FeedbackCycleId cycle,
        String title,
        PlanStatus status,
        LocalDate startDate,
        LocalDate targetDate,
        List<LearningObjective> objectives,
        long version) {
    public LearningPlan {
        requireNonNull(id, "id");
        requireNonNull(user, "user");
        requireNonNull(cycle, "cycle");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(startDate, "startDate");
        requireNonNull(targetDate, "targetDate");
        objectives = List.copyOf(objectives);
    }

    /** A proposal that nobody has agreed to yet. */
    public static LearningPlan draft(
            LearningPlanId id,
            UserId user,
            FeedbackCycleId cycle,
            String title,
            LocalDate startDate,
            List<LearningObjective> objectives) {
        LocalDate targetDate = objectives.stream()
                .map(LearningObjective::dueDate)
                .max(LocalDate::compareTo)
                .orElse(startDate);
        return new LearningPlan(id, user, cycle, title, PlanStatus.DRAFT, startDate, targetDate, objectives, 1);
    }

    /** Agreed: progress counts from now on. */
    public Either<Refusal, LearningPlan> approve() {
        return status == PlanStatus.DRAFT
                ? Either.right(with(PlanStatus.ACTIVE, objectives))
                : Either.left(new RuleViolated(LearningRule.PLAN_STATE, "This plan has been approved already."));
    }

    /**
     * How far an objective is now.
     *
     * @param percent 0 to 100; 100 completes the objective
     */
    public Either<Refusal, LearningPlan> reached(LearningObjectiveId objective, int percent) {
        if (status != PlanStatus.ACTIVE) {
            return Either.left(
                    new RuleViolated(LearningRule.PLAN_STATE, "A plan that is " + status + " records no progress."));
        }
        Optional<LearningObjective> known =
                objectives.stream().filter(o -> o.id().equals(objective)).findFirst();
        return known.<Either<Refusal, LearningObjective>>map(o -> o.reached(percent))
                .orElseGet(() -> Either.left(new NotFound("learning objective", objective.toString())))
                .map(changed -> with(
                        status,
                        objectives.stream()
                                .map(o -> o.id().equals(objective) ? changed : o)
                                .toList()));
    }

    /** How much of the plan is done. */
    public PlanProgress progress() {
        long completed = objectives.stream()
                .filter(objective -> objective.status() == ObjectiveStatus.COMPLETED)
                .count();
        return PlanProgress.of(objectives.size(), (int) completed);
    }

    private LearningPlan with(PlanStatus newStatus, List<LearningObjective> newObjectives) {
        return new LearningPlan(id, user, cycle, title, newStatus, startDate, targetDate, newObjectives, version);
    }

    /** The same at another version; for adapters. */
    public LearningPlan atVersion(long newVersion) {
        return new LearningPlan(id, user, cycle, title, status, startDate, targetDate, objectives, newVersion);
    }
}
