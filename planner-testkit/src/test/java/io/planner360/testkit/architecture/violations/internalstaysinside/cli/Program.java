package io.planner360.testkit.architecture.violations.internalstaysinside.cli;

import io.planner360.testkit.architecture.violations.internalstaysinside.application.Planner;

public final class Program {
    Planner used;
}
