package io.planner360.domain.organization;

/** Whether the person has accepted. */
public enum MembershipStatus {
    /** Entered by the organization; the person has not accepted and cannot act. */
    PENDING,
    /** Accepted by the person. */
    ACTIVE
}
