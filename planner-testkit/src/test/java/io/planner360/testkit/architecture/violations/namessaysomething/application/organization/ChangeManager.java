package io.planner360.testkit.architecture.violations.namessaysomething.application.organization;

record ChangeManager(String person) {}
