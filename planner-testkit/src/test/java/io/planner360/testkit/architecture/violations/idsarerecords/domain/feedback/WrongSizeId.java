package io.planner360.testkit.architecture.violations.idsarerecords.domain.feedback;

import java.util.UUID;

public record WrongSizeId(UUID value, int version) {}
