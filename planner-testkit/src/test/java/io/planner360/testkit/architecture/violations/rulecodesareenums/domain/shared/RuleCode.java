package io.planner360.testkit.architecture.violations.rulecodesareenums.domain.shared;

public interface RuleCode {
    String name();
}
