package io.planner360.domain.organization;

/** How many people work for an organization, in the steps of the European Commission (2003/361/EC). */
public enum SizeCategory {
    /** Fewer than 10. */
    MICRO,
    /** 10 to 49. */
    SMALL,
    /** 50 to 249. */
    MEDIUM,
    /** 250 or more. */
    LARGE
}
