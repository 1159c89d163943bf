package io.planner360.application.competency;

import io.planner360.domain.competency.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Asks for the role profiles of a framework. Every member may. */
public record ListRoleProfiles(Actor actor, CompetencyFrameworkId framework) {}
