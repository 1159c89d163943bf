package io.planner360.testkit.architecture.violations.uuidsarewrapped.domain.feedback;

import java.util.UUID;

public record WrongCycle(UUID id) {}
