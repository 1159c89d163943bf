package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.UserId;
import java.time.LocalDate;

/**
 * An objective of an active plan that should have been reached.
 *
 * @param user whose plan it is
 * @param dueDate the last day for it, which is over
 * @param percent how far it is, 0 to 99
 */
public record OverdueObjective(
        LearningObjectiveId objective, LearningPlanId plan, UserId user, String title, LocalDate dueDate, int percent) {
    public OverdueObjective {
        requireNonNull(objective, "objective");
        requireNonNull(plan, "plan");
        requireNonNull(user, "user");
        requireNonNull(title, "title");
        requireNonNull(dueDate, "dueDate");
    }
}
