package io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.application.feedback;

import io.planner360.testkit.architecture.violations.applicationknowsonlythedomain.domain.feedback.Cycle;

public final class CloseCycle {
    Cycle used;
}
