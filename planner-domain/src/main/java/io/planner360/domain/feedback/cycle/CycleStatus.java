package io.planner360.domain.feedback.cycle;

/** Where a cycle stands. */
public enum CycleStatus {
    /** Being prepared; the form may still change. */
    DRAFT,
    /** Raters answer. */
    COLLECTING,
    /** No answer is taken any more, and the reports have been calculated. */
    CLOSED
}
