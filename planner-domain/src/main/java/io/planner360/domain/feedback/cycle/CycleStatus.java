package io.planner360.domain.feedback.cycle;

/** Where a cycle stands. */
public enum CycleStatus {
    /** Being prepared; the form may still change. */
    DRAFT,
    /** Raters are being proposed; the form is frozen. */
    NOMINATING,
    /** Raters answer. */
    COLLECTING,
    /** No answer is taken any more, and the reports have been calculated. */
    CLOSED,
    /** Closed for good. */
    ARCHIVED,
    /** Given up before anything of it was released; the answers are deleted. */
    CANCELLED
}
