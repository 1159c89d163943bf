package io.planner360.domain.competency;

import io.planner360.domain.shared.RuleCode;

/** The rules of this feature that can refuse a command. */
public enum CompetencyRule implements RuleCode {
    /** The version of the framework is not in a state from which this is possible. */
    FRAMEWORK_STATE,
    /** The competency is retired already, or in use already. */
    COMPETENCY_STATE
}
