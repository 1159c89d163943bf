package io.planner360.domain.competency.framework;

/** Where a version of a framework stands. */
public enum FrameworkStatus {
    /** Being written: nothing else refers to it. */
    DRAFT,
    /** In use, and never changed again. */
    PUBLISHED,
    /** Kept for what was made with it; nothing new is. */
    RETIRED
}
