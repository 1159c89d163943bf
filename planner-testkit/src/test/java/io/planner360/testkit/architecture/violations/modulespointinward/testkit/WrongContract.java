package io.planner360.testkit.architecture.violations.modulespointinward.testkit;

import io.planner360.testkit.architecture.violations.modulespointinward.jdbi.Store;

public final class WrongContract {
    Store used;
}
