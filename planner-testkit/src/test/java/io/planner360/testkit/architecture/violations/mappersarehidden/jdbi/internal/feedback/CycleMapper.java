package io.planner360.testkit.architecture.violations.mappersarehidden.jdbi.internal.feedback;

import org.mapstruct.Mapper;

@Mapper
interface CycleMapper {}
