package io.planner360.testkit.architecture.violations.adaptershaveoneentry.jdbi.internal;

public final class Row {}
