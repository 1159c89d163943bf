package io.planner360.domain.organization;

/** What a file of an import holds. */
public enum ImportKind {
    /** People who become members. */
    PEOPLE,
    /** What is said of members. */
    MEMBERSHIPS,
    /** Raters who are asked in a cycle. */
    INVITATIONS,
    /** What raters of a cycle answered elsewhere. */
    RATINGS
}
