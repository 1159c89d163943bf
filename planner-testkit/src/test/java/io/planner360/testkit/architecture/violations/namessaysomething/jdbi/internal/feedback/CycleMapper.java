package io.planner360.testkit.architecture.violations.namessaysomething.jdbi.internal.feedback;

import org.mapstruct.Mapper;

@Mapper
interface CycleMapper {}
