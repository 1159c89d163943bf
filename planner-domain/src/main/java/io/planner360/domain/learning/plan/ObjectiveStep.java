package io.planner360.domain.learning.plan;

import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;

/** What takes an objective from one state to another. */
public enum ObjectiveStep {
    /** NOT_STARTED → IN_PROGRESS. */
    START(ObjectiveStatus.IN_PROGRESS),
    /** NOT_STARTED or IN_PROGRESS → COMPLETED. */
    COMPLETE(ObjectiveStatus.COMPLETED),
    /** COMPLETED → IN_PROGRESS. */
    REOPEN(ObjectiveStatus.IN_PROGRESS),
    /** NOT_STARTED or IN_PROGRESS → DROPPED. */
    DROP(ObjectiveStatus.DROPPED),
    /** DROPPED → NOT_STARTED. */
    RESTORE(ObjectiveStatus.NOT_STARTED);

    private final ObjectiveStatus to;

    ObjectiveStep(ObjectiveStatus to) {
        this.to = to;
    }

    /** True for a step that says how the work goes; the others say what the plan holds. */
    public boolean isWork() {
        return this == START || this == COMPLETE || this == REOPEN;
    }

    /** Where the step leads from this state. */
    Either<Refusal, ObjectiveStatus> from(ObjectiveStatus status) {
        return leadsOutOf(status)
                ? Either.right(to)
                : Either.left(new RuleViolated(
                        LearningRule.OBJECTIVE_STATE,
                        "An objective that is " + status + " cannot take the step " + this + "."));
    }

    private boolean leadsOutOf(ObjectiveStatus status) {
        return switch (this) {
            case START -> status == ObjectiveStatus.NOT_STARTED;
            case COMPLETE, DROP -> status == ObjectiveStatus.NOT_STARTED || status == ObjectiveStatus.IN_PROGRESS;
            case REOPEN -> status == ObjectiveStatus.COMPLETED;
            case RESTORE -> status == ObjectiveStatus.DROPPED;
        };
    }
}
