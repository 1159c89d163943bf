package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Asks how good a person is now. */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.ASSESS_COMPETENCIES)
public record ListLevels(Actor actor, UserId person) implements Question {}
