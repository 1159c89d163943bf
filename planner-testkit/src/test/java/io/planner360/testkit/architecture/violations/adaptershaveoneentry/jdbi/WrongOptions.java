package io.planner360.testkit.architecture.violations.adaptershaveoneentry.jdbi;

public final class WrongOptions {}
