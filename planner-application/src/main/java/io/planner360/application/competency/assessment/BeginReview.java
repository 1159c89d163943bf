package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Begins to look into the level of somebody who has asked. */
@Guarded(relations = Relation.MANAGER, permission = Permission.ASSESS_COMPETENCIES)
public record BeginReview(Actor actor, UserId person, CompetencyId competency) implements Request {}
