package io.planner360.domain.feedback;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum FeedbackRule implements RuleCode {
    /** A form changes only until a cycle that uses it has left DRAFT. */
    FORM_FROZEN,
    /** A form gets another edition only once a cycle keeps this one; until then it can be edited. */
    FORM_NOT_FROZEN,
    /** A retired form serves nothing new: no cycle, no edition, no copy. */
    FORM_RETIRED,
    /** The form is not retired. */
    FORM_ACTIVE,
    /** A template is there to be copied; no cycle asks with it. */
    FORM_IS_TEMPLATE,
    /** The cycle is not in a state from which this is possible. */
    CYCLE_STATE,
    /** Of this cycle a report has been released, even if it was recalled: its answers stay as they are. */
    REPORT_RELEASED,
    /** The closing day's end has passed. */
    CYCLE_OVERDUE,
    /** The target is not in a state from which this is possible. */
    TARGET_STATE,
    /** The invitation is not in a state from which this is possible. */
    INVITATION_STATE,
    /** An answer that is not linked to its invitation cannot be taken back through it. */
    ANSWER_UNLINKED,
    /** Each group has a largest number of raters for a target. */
    GROUP_FULL,
    /** The cycle's policy limits how many invitations of a rater can be open. */
    RATER_BUSY,
    /** A cycle starts only with a form that has the groups of all raters who have been invited. */
    INVITED_GROUP_MISSING,
    /** The nomination is not in a state from which this is possible. */
    NOMINATION_STATE,
    /** No protected group is shown from fewer raters than the organization's minimum. */
    THRESHOLD_BELOW_MINIMUM
}
