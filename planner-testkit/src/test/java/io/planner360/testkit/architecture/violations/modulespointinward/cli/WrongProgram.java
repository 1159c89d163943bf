package io.planner360.testkit.architecture.violations.modulespointinward.cli;

import io.planner360.testkit.architecture.violations.modulespointinward.testkit.Contract;

public final class WrongProgram {
    Contract used;
}
