package io.planner360.testkit.architecture.violations.modulespointinward.testkit;

import io.planner360.testkit.architecture.violations.modulespointinward.application.UseCase;

public final class Contract {
    UseCase used;
}
