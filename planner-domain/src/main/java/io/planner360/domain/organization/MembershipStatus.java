package io.planner360.domain.organization;

/** Whether the person can act in the organization. */
public enum MembershipStatus {
    /** Entered by the organization; the person has not accepted and cannot act. */
    PENDING,
    /** Accepted by the person. */
    ACTIVE,
    /** Was active, and cannot act for now. What was said of them and by them stays. */
    DEACTIVATED
}
