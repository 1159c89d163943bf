package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Puts a draft into use; it never changes again. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record PublishFramework(Actor actor, CompetencyFrameworkId framework) implements Request {}
