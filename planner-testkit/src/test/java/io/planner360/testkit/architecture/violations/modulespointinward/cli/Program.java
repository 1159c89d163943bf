package io.planner360.testkit.architecture.violations.modulespointinward.cli;

import io.planner360.testkit.architecture.violations.modulespointinward.jdbi.Store;

public final class Program {
    Store used;
}
