package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Takes a competency out of use in every version; the next version comes without it. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record RetireCompetency(Actor actor, CompetencyId competency) implements Request {}
