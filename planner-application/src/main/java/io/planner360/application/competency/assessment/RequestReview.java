package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;

/**
 * Asks that somebody look into one's own level.
 *
 * @param framework the version whose levels are meant
 * @param level that the person says they have
 * @param note what it rests on, up to 4,000 characters, may be empty
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record RequestReview(
        Actor actor, CompetencyFrameworkId framework, CompetencyId competency, int level, String note)
        implements Request {}
