package io.planner360.testkit.architecture.violations.idsarerecords.domain.feedback;

public record WrongTypeId(String value) {}
