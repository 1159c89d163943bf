package io.planner360.domain.learning.plan;

/** Where a plan stands. */
public enum PlanStatus {
    /** Proposed; nobody has agreed to it. */
    DRAFT,
    /** Agreed; progress is recorded. */
    ACTIVE
}
