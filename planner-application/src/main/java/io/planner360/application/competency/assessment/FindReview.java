package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Asks how the review of a person's competency stands. */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.ASSESS_COMPETENCIES)
public record FindReview(Actor actor, UserId person, CompetencyId competency) implements Question {}
