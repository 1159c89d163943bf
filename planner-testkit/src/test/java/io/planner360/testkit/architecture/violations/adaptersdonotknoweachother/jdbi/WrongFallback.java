package io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.jdbi;

import io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.inmemory.Store;

public final class WrongFallback {
    Store used;
}
