package io.planner360.testkit.architecture.violations.internalstaysinside.application.internal.rating;

public final class Reports {}
