package io.planner360.domain.feedback.invitation;

/** Where an invitation stands. */
public enum InvitationStatus {
    /** Made, not yet sent: the rater does not see it. */
    PENDING,
    /** The rater can answer. */
    SENT,
    /** There is a draft. */
    STARTED,
    /** The rater has answered. */
    SUBMITTED,
    /** The rater will not answer, and said why. */
    DECLINED,
    /** The cycle closed without an answer. */
    EXPIRED,
    /** Taken back: the rater is not asked any more. */
    REVOKED
}
