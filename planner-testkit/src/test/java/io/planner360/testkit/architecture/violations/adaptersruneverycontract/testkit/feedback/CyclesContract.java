package io.planner360.testkit.architecture.violations.adaptersruneverycontract.testkit.feedback;

public abstract class CyclesContract {}
