package io.planner360.testkit.architecture.violations.modulespointinward.jdbi;

import io.planner360.testkit.architecture.violations.modulespointinward.application.UseCase;

public final class WrongStore {
    UseCase used;
}
