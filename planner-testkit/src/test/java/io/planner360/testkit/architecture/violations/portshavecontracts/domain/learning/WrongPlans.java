package io.planner360.testkit.architecture.violations.portshavecontracts.domain.learning;

public interface WrongPlans {}
