package io.planner360.testkit.architecture.violations.internalstaysinside.cli;

import io.planner360.testkit.architecture.violations.internalstaysinside.application.internal.Context;

public final class WrongContext {
    Context used;
}
