package io.planner360.domain.competency.assessment;

/** Where the review of a person's competency stands. */
public enum ReviewStatus {
    /** Nobody asks. */
    IDLE,
    /** The person has asked. */
    WAITING_FOR_REVIEW,
    /** Somebody looks into it. */
    IN_REVIEW
}
