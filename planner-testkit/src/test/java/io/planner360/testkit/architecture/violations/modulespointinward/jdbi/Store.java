package io.planner360.testkit.architecture.violations.modulespointinward.jdbi;

import io.planner360.testkit.architecture.violations.modulespointinward.domain.Cycle;

public final class Store {
    Cycle used;
}
