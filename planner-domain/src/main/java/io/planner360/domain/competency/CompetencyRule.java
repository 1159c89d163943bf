package io.planner360.domain.competency;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum CompetencyRule implements RuleCode {
    /** The version of the framework is not in a state from which this is possible. */
    FRAMEWORK_STATE,
    /** The competency is retired already, or in use already. */
    COMPETENCY_STATE,
    /** The role profile is retired, or it is not. */
    PROFILE_STATE,
    /** The review is not in a state from which this is possible. */
    REVIEW_STATE,
    /** Another person has begun the review. */
    REVIEWED_BY_ANOTHER,
    /** Nobody says of themselves how good they are; they can ask for a review. */
    OWN_LEVEL
}
