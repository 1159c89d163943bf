package io.planner360.testkit.differential;

/** Of what is overdue is told, in all organizations. */
record TellOverdue() {}
