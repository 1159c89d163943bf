package io.planner360.testkit.architecture.violations.namessaysomething.jdbi.internal.feedback;

class CycleMapperImpl implements CycleMapper {}
