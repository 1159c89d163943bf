package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Ends a review with an entry, in the levels that the person meant; begun before or not. */
@Guarded(relations = Relation.MANAGER, permission = Permission.ASSESS_COMPETENCIES)
public record FinishReview(Actor actor, UserId person, CompetencyId competency, int level, Evidence evidence)
        implements Request {}
