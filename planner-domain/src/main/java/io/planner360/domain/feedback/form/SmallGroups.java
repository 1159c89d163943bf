package io.planner360.domain.feedback.form;

/** What becomes of protected groups in which too few answered. */
public enum SmallGroups {
    /** They are shown together, joined by further groups where they are still too few; hidden if that does not help. */
    COMBINE,
    /** They are hidden, and enter no number. */
    EXCLUDE
}
