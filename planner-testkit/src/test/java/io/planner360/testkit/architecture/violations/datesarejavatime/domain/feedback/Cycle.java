package io.planner360.testkit.architecture.violations.datesarejavatime.domain.feedback;

import java.time.Instant;

record Cycle(Instant closesAt) {}
