package io.planner360.testkit.architecture.violations.adaptershaveoneentry.inmemory;

public final class Store {
    public static final class Options {}
}
