package io.planner360.testkit.architecture.violations.domainknowsonlyitself.domain.feedback;

import io.vavr.control.Option;

public record Cycle(Option<String> name) {}
