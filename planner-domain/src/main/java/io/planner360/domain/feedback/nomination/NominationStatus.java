package io.planner360.domain.feedback.nomination;

/** Where a nomination stands. */
public enum NominationStatus {
    /** Waits for a decision. */
    PROPOSED,
    /** The rater has been invited. */
    APPROVED,
    /** The rater is not to be asked; a reason was given. */
    REJECTED,
    /** Taken back, with the invitation where there was one. */
    WITHDRAWN
}
