package io.planner360.testkit.architecture.violations.modulesareacyclic.application;

import io.planner360.testkit.architecture.violations.modulesareacyclic.domain.WrongModel;

public final class WrongUseCase {
    WrongModel used;
}
