package io.planner360.application.competency.framework;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Asks for a framework. Every member may. */
public record FindFramework(Actor actor, CompetencyFrameworkId framework) {}
