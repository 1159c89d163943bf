package io.planner360.testkit.differential;

/** What is due is closed, in all organizations. */
record CloseDue() {}
