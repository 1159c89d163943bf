package io.planner360.application.competency.profile;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Asks for the role profiles of a framework. Every member may. */
public record ListRoleProfiles(Actor actor, CompetencyFrameworkId framework) {}
