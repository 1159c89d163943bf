package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Takes a published version out of use: nothing new can be made with it. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record RetireFramework(Actor actor, CompetencyFrameworkId framework) implements Request {}
