package io.planner360.testkit.architecture.violations.modulespointinward.migrations;

import io.planner360.testkit.architecture.violations.modulespointinward.domain.Cycle;

public final class WrongSchema {
    Cycle used;
}
