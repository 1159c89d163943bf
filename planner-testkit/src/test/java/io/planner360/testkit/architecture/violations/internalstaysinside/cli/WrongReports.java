package io.planner360.testkit.architecture.violations.internalstaysinside.cli;

import io.planner360.testkit.architecture.violations.internalstaysinside.application.internal.rating.Reports;

public final class WrongReports {
    Reports used;
}
