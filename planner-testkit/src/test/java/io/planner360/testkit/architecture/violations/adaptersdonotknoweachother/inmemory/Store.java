package io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.inmemory;

public final class Store {}
