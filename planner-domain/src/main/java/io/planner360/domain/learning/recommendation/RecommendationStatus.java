package io.planner360.domain.learning.recommendation;

/** What has become of a recommendation. */
public enum RecommendationStatus {
    /** Nobody has decided. */
    OFFERED,
    /** Somebody agreed; it may have been taken into a plan. */
    ACCEPTED,
    /** Somebody had a reason against it. It is not offered again from the same report. */
    DISMISSED
}
