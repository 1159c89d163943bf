package io.planner360.testkit.differential;

/** Reminders that are due are given, in all organizations. */
record RemindDue() {}
