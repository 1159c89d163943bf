package io.planner360.domain.learning.plan;

/** Where a plan stands. */
public enum PlanStatus {
    /** Proposed or being written; nobody has agreed to it. */
    DRAFT,
    /** Waits for the approval of somebody else. Its content holds still. */
    IN_REVIEW,
    /** Agreed; progress is recorded. */
    ACTIVE,
    /** Done, whatever became of its objectives. */
    COMPLETED,
    /** Given up. Nothing leads out of it. */
    CANCELLED
}
