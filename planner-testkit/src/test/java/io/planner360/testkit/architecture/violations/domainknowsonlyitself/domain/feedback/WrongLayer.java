package io.planner360.testkit.architecture.violations.domainknowsonlyitself.domain.feedback;

import io.planner360.testkit.architecture.violations.domainknowsonlyitself.application.feedback.CloseCycle;

public final class WrongLayer {
    CloseCycle used;
}
