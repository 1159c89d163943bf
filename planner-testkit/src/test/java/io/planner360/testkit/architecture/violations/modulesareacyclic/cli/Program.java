package io.planner360.testkit.architecture.violations.modulesareacyclic.cli;

import io.planner360.testkit.architecture.violations.modulesareacyclic.application.WrongUseCase;

public final class Program {
    WrongUseCase used;
}
