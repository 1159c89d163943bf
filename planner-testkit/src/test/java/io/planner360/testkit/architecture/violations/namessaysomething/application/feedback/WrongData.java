package io.planner360.testkit.architecture.violations.namessaysomething.application.feedback;

final class WrongData {}
