package io.planner360.testkit.differential.internal;

/** Of what is overdue is told, in all organizations. */
public record TellOverdue() {}
