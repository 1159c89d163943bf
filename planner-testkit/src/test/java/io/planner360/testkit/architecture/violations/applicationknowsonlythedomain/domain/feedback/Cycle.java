package io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.domain.feedback;

public final class Cycle {}
