package io.planner360.testkit.differential.internal;

/** Reminders that are due are given, in all organizations. */
public record RemindDue() {}
