package io.planner360.testkit.architecture.violations.rulecodesareenums.domain.feedback;

import io.planner360.testkit.architecture.violations.rulecodesareenums.domain.shared.RuleCode;

public record WrongRule(String name) implements RuleCode {}
