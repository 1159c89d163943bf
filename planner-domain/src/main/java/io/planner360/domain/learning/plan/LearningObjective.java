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
 * @param percent how far it is, 0 to 100; 100 exactly when COMPLETED
 */
public record LearningObjective(LearningObjectiveId id, ObjectiveContent content, ObjectiveStatus status, int percent) {
    public LearningObjective {
        requireNonNull(id, "id");
        requireNonNull(content, "content");
        requireNonNull(status, "status");
    }

    /** One that nobody has begun with. */
    public static LearningObjective notStarted(LearningObjectiveId id, ObjectiveContent content) {
        return new LearningObjective(id, content, ObjectiveStatus.NOT_STARTED, 0);
    }

    /** The competency. */
    public CompetencyId competency() {
        return content.competency();
    }

    /** What it is called. */
    public String title() {
        return content.title();
    }

    /** Why this objective. */
    public String reason() {
        return content.reason();
    }

    /** The number of the competency's level to be reached. */
    public int targetLevel() {
        return content.targetLevel();
    }

    /** The last day for it. */
    public LocalDate dueDate() {
        return content.dueDate();
    }

    /** What to use, in the order advised. */
    public List<LearningResourceId> resources() {
        return content.resources();
    }

    /** True while there is something to do for it. */
    public boolean isOpen() {
        return status == ObjectiveStatus.NOT_STARTED || status == ObjectiveStatus.IN_PROGRESS;
    }

    /** True if it is open although its last day is over. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueDate().isBefore(today);
    }

    /** Of what was completed or dropped, how far it is has to be said again. */
    Either<Refusal, LearningObjective> move(ObjectiveStep step) {
        return step.from(status)
                .map(to -> new LearningObjective(
                        id,
                        content,
                        to,
                        switch (step) {
                            case COMPLETE -> 100;
                            case REOPEN, RESTORE -> 0;
                            case START, DROP -> percent;
                        }));
    }

    /** How far the person says it is now; 100 completes it. */
    Either<Refusal, LearningObjective> reached(int newPercent) {
        if (!isOpen()) {
            return Either.left(new RuleViolated(
                    LearningRule.OBJECTIVE_STATE, "An objective that is " + status + " records no progress."));
        }
        ObjectiveStatus newStatus = newPercent == 100 ? ObjectiveStatus.COMPLETED : ObjectiveStatus.IN_PROGRESS;
        return Either.right(new LearningObjective(id, content, newStatus, newPercent));
    }

    LearningObjective saying(ObjectiveContent newContent) {
        return new LearningObjective(id, newContent, status, percent);
    }
}
