package io.planner360.testkit.architecture.violations.featuresareacyclic.application.feedback;

import io.planner360.testkit.architecture.violations.featuresareacyclic.application.internal.rating.WrongReport;

public final class WrongCycle {
    WrongReport used;
}
