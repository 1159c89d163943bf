package io.planner360.domain.feedback;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum FeedbackRule implements RuleCode {
    /** A form changes only until a cycle that uses it has left DRAFT. */
    FORM_FROZEN,
    /** The cycle is not in a state from which this is possible. */
    CYCLE_STATE,
    /** The closing day's end has passed. */
    CYCLE_OVERDUE,
    /** The invitation is not in a state from which this is possible. */
    INVITATION_STATE,
    /** Each group has a largest number of raters for a target. */
    GROUP_FULL,
    /** A cycle starts only with a form that has the groups of all raters who have been invited. */
    INVITED_GROUP_MISSING
}
