package io.planner360.testkit.differential;

import java.time.Duration;

/** Time passes. */
record MoveClock(Duration by) {}
