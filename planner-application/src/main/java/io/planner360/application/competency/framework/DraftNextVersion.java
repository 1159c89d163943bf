package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Makes a draft of the version after this one, which must be the newest. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record DraftNextVersion(Actor actor, CompetencyFrameworkId framework) implements Request {}
