package io.planner360.testkit.architecture.violations.featuresareacyclic.application.internal.rating;

import io.planner360.testkit.architecture.violations.featuresareacyclic.application.feedback.WrongCycle;

public final class WrongReport {
    WrongCycle used;
}
