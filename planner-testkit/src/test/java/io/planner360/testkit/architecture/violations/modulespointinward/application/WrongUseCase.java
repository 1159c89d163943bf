package io.planner360.testkit.architecture.violations.modulespointinward.application;

import io.planner360.testkit.architecture.violations.modulespointinward.jdbi.Store;

public final class WrongUseCase {
    Store used;
}
