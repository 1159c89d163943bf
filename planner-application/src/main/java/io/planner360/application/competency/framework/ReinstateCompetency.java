package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Takes a retired competency into use again. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record ReinstateCompetency(Actor actor, CompetencyId competency) implements Request {}
