package io.planner360.testkit.architecture.violations.adaptershaveoneentry.jdbi;

final class Ports {}
