package io.planner360.testkit.differential.internal;

import java.time.Duration;

/** Time passes. */
public record MoveClock(Duration by) {}
