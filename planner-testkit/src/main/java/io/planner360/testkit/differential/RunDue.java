package io.planner360.testkit.differential;

/** What is due is done, in all organizations. */
record RunDue() {}
