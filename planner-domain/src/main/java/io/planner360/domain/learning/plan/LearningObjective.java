package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person wants to reach in one competency.
 *
 * @param title 1 to 255 characters
 * @param reason why this objective, with the numbers it comes from
 * @param targetLevel the number of the competency's level to be reached
 * @param percent how far it is, 0 to 100; 100 exactly when COMPLETED
 * @param resources what to use, in the order advised
 */
public record LearningObjective(
        LearningObjectiveId id,
        CompetencyId competency,
        String title,
        String reason,
        int targetLevel,
        LocalDate dueDate,
        ObjectiveStatus status,
        int percent,
        List<LearningResourceId> resources) {
    public LearningObjective {
        requireNonNull(id, "id");
        requireNonNull(competency, "competency");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(dueDate, "dueDate");
        requireNonNull(status, "status");
        resources = List.copyOf(resources);
    }

    /** How far the person says it is now; 100 completes it. */
    Either<Refusal, LearningObjective> reached(int newPercent) {
        if (status == ObjectiveStatus.COMPLETED) {
            return Either.left(
                    new RuleViolated(LearningRule.OBJECTIVE_STATE, "This objective has been completed already."));
        }
        ObjectiveStatus newStatus = newPercent == 100 ? ObjectiveStatus.COMPLETED : ObjectiveStatus.IN_PROGRESS;
        return Either.right(new LearningObjective(
                id, competency, title, reason, targetLevel, dueDate, newStatus, newPercent, resources));
    }
}
