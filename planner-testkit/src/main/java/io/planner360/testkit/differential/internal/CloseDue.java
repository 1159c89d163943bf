package io.planner360.testkit.differential.internal;

/** What is due is closed, in all organizations. */
public record CloseDue() {}
