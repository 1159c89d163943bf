package io.planner360.testkit.architecture.violations.modulespointinward.domain;

public final class Cycle {}
