package io.planner360.testkit.architecture.violations.timeandidsaregiven.cli;

import java.time.Clock;

final class WrongCommand {
    Clock clock = Clock.systemUTC();
}
