package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/** Asks for all that was said of a person's level in a competency. */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.ASSESS_COMPETENCIES)
public record ListLevelHistory(Actor actor, UserId person, CompetencyId competency, PageRequest page)
        implements Question {}
