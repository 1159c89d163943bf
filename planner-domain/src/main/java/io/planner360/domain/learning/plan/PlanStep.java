package io.planner360.domain.learning.plan;

import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;

/** What takes a plan from one state to another. */
public enum PlanStep {
    /** DRAFT → IN_REVIEW. */
    SUBMIT_FOR_REVIEW(PlanStatus.IN_REVIEW),
    /** DRAFT or IN_REVIEW → ACTIVE. */
    APPROVE(PlanStatus.ACTIVE),
    /** IN_REVIEW → DRAFT: sent back by who reviews it, or withdrawn. */
    RETURN(PlanStatus.DRAFT),
    /** ACTIVE → COMPLETED. */
    COMPLETE(PlanStatus.COMPLETED),
    /** COMPLETED → ACTIVE. */
    REOPEN(PlanStatus.ACTIVE),
    /** DRAFT, IN_REVIEW or ACTIVE → CANCELLED. */
    CANCEL(PlanStatus.CANCELLED);

    private final PlanStatus to;

    PlanStep(PlanStatus to) {
        this.to = to;
    }

    /** Where the step leads from this state. */
    Either<Refusal, PlanStatus> from(PlanStatus status) {
        return leadsOutOf(status)
                ? Either.right(to)
                : Either.left(new RuleViolated(
                        LearningRule.PLAN_STATE, "A plan that is " + status + " cannot take the step " + this + "."));
    }

    private boolean leadsOutOf(PlanStatus status) {
        return switch (this) {
            case SUBMIT_FOR_REVIEW -> status == PlanStatus.DRAFT;
            case APPROVE -> status == PlanStatus.DRAFT || status == PlanStatus.IN_REVIEW;
            case RETURN -> status == PlanStatus.IN_REVIEW;
            case COMPLETE -> status == PlanStatus.ACTIVE;
            case REOPEN -> status == PlanStatus.COMPLETED;
            case CANCEL -> status == PlanStatus.DRAFT || status == PlanStatus.IN_REVIEW || status == PlanStatus.ACTIVE;
        };
    }
}
