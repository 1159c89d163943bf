package io.planner360.testkit.architecture.violations.timeandidsaregiven.cli;

import java.time.Clock;

final class Main {
    Clock clock = Clock.systemUTC();
}
