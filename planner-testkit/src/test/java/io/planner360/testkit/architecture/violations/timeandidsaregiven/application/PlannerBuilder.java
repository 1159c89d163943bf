package io.planner360.testkit.architecture.violations.timeandidsaregiven.application;

import java.time.Clock;

final class PlannerBuilder {
    Clock clock = Clock.systemUTC();
}
