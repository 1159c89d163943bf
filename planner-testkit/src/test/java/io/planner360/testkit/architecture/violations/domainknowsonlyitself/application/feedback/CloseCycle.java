package io.planner360.testkit.architecture.violations.domainknowsonlyitself.application.feedback;

public final class CloseCycle {}
