package io.planner360.testkit.architecture.violations.uuidsarewrapped.jdbi.internal;

import java.util.UUID;

public record CycleRow(UUID id) {}
