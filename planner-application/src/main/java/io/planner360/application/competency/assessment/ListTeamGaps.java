package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Asks what those lack for their jobs whose manager this person is: the manager, or ASSESS_COMPETENCIES. */
@Guarded(relations = Relation.SELF, permission = Permission.ASSESS_COMPETENCIES)
public record ListTeamGaps(Actor actor, UserId manager, CompetencyFrameworkId framework) implements Question {}
