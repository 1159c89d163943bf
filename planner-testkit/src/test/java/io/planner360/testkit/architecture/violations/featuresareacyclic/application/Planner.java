package io.planner360.testkit.architecture.violations.featuresareacyclic.application;

import io.planner360.testkit.architecture.violations.featuresareacyclic.application.learning.Plan;

public final class Planner {
    Plan used;
}
