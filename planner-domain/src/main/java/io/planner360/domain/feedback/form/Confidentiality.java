package io.planner360.domain.feedback.form;

/** What raters are promised; frozen with the cycle. */
public enum Confidentiality {
    /** Readers are told who said what. Thresholds do not apply. */
    NAMED,
    /** Linked in storage, hidden from every reader by thresholds. */
    CONFIDENTIAL,
    /** Nothing stored links the answer of a protected rater to the rater. */
    ANONYMOUS;

    /** True if an answer of this group is stored with a link to its invitation. */
    public boolean links(RaterGroup group) {
        return this != ANONYMOUS || group.protection() == RaterGroup.Protection.EXEMPT;
    }
}
