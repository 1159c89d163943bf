package io.planner360.testkit.architecture.violations.modulespointinward.domain;

import io.planner360.testkit.architecture.violations.modulespointinward.application.UseCase;

public final class WrongModel {
    UseCase used;
}
