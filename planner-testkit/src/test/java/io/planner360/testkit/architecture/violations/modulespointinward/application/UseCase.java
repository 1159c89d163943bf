package io.planner360.testkit.architecture.violations.modulespointinward.application;

import io.planner360.testkit.architecture.violations.modulespointinward.domain.Cycle;

public final class UseCase {
    Cycle used;
}
