package io.planner360.testkit.architecture.violations.adaptersruneverycontract.domain.feedback;

public interface Cycles {}
