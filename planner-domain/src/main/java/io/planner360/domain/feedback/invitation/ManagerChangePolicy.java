package io.planner360.domain.feedback.invitation;

/** What becomes of a target's raters where the target's manager changes during a cycle. */
public enum ManagerChangePolicy {
    /** Who was asked as manager stays, and nobody is added. */
    KEEP,
    /** The new manager is asked as well. */
    ADD,
    /** The new manager is asked in place of the old one; beside them where the old one has started. */
    REPLACE
}
