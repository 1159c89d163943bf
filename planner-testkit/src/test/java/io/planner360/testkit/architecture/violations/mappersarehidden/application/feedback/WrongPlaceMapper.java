package io.planner360.testkit.architecture.violations.mappersarehidden.application.feedback;

import org.mapstruct.Mapper;

@Mapper
interface WrongPlaceMapper {}
