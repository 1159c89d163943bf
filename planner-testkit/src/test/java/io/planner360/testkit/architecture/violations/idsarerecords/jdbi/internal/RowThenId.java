package io.planner360.testkit.architecture.violations.idsarerecords.jdbi.internal;

import java.util.UUID;

public record RowThenId(int row, UUID id) {}
