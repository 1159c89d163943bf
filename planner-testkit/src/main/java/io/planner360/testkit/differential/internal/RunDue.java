package io.planner360.testkit.differential.internal;

/** What is due is done, in all organizations. */
public record RunDue() {}
