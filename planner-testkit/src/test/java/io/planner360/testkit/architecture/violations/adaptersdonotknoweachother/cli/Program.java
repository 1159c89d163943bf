package io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.cli;

import io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.inmemory.Store;

public final class Program {
    Store used;
}
