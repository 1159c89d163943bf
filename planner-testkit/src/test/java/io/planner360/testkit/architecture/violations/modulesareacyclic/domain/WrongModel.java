package io.planner360.testkit.architecture.violations.modulesareacyclic.domain;

import io.planner360.testkit.architecture.violations.modulesareacyclic.application.WrongUseCase;

public final class WrongModel {
    WrongUseCase used;
}
