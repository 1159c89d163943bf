package io.planner360.application.competency;

import io.planner360.domain.competency.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Asks for a framework. Every member may. */
public record FindFramework(Actor actor, CompetencyFrameworkId framework) {}
