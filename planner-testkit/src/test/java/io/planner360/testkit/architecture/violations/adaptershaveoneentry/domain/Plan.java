package io.planner360.testkit.architecture.violations.adaptershaveoneentry.domain;

public final class Plan {}
