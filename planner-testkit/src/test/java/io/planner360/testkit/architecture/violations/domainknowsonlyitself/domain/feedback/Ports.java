package io.planner360.testkit.architecture.violations.domainknowsonlyitself.domain.feedback;

public final class Ports {
    Cycle[] used;
}
