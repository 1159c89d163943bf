package io.planner360.domain.learning.plan;

/** Where an objective stands. */
public enum ObjectiveStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    /** Given up; it counts neither as done nor as to be done. */
    DROPPED
}
