package io.planner360.testkit.architecture.violations.featuresareacyclic.application.learning;

import io.planner360.testkit.architecture.violations.featuresareacyclic.application.internal.rating.WrongReport;

public final class Plan {
    WrongReport used;
}
