package io.planner360.domain.learning;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum LearningRule implements RuleCode {
    /** The plan is not in a state from which this is possible. */
    PLAN_STATE,
    /** The objective is not in a state from which this is possible. */
    OBJECTIVE_STATE,
    /** Plans and recommendations are made from a released report. */
    REPORT_NOT_RELEASED,
    /** A plan is approved, and changed once approved, by another person than the one whose plan it is. */
    OWN_PLAN,
    /** An objective is completed after those that it depends on. */
    DEPENDENCY_OPEN,
    /** A retired resource is not taken into a plan. */
    RESOURCE_RETIRED,
    /** No more plans are made from a retired template. */
    TEMPLATE_RETIRED,
    /** Somebody has decided about the recommendation. */
    RECOMMENDATION_STATE
}
