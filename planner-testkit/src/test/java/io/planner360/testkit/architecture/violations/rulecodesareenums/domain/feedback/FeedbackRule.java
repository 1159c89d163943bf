package io.planner360.testkit.architecture.violations.rulecodesareenums.domain.feedback;

import io.planner360.testkit.architecture.violations.rulecodesareenums.domain.shared.RuleCode;

public enum FeedbackRule implements RuleCode {
    CYCLE_NOT_COLLECTING
}
