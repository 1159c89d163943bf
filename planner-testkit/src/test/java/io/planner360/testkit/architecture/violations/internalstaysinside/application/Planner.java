package io.planner360.testkit.architecture.violations.internalstaysinside.application;

import io.planner360.testkit.architecture.violations.internalstaysinside.application.internal.Context;

public final class Planner {
    Context used;
}
