package io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.report;

import io.planner360.testkit.architecture.violations.adaptersdonotknoweachother.jdbi.WrongFallback;

public final class WrongSource {
    WrongFallback[] used;
}
