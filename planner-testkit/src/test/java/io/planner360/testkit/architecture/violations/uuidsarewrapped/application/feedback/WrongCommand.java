package io.planner360.testkit.architecture.violations.uuidsarewrapped.application.feedback;

import java.util.UUID;

public record WrongCommand(UUID actor) {}
