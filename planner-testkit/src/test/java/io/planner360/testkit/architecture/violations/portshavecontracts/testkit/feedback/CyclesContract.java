package io.planner360.testkit.architecture.violations.portshavecontracts.testkit.feedback;

public abstract class CyclesContract {}
