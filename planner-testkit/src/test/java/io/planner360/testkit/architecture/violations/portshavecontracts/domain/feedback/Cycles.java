package io.planner360.testkit.architecture.violations.portshavecontracts.domain.feedback;

public interface Cycles {}
