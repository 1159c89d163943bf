package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Says how good somebody is; nobody says it of themselves.
 *
 * @param framework the version whose levels are meant
 * @param validFrom not in the future
 * @param validUntil from then on it says nothing
 */
@Guarded(relations = Relation.MANAGER, permission = Permission.ASSESS_COMPETENCIES)
public record RecordLevel(
        Actor actor,
        UserId person,
        CompetencyFrameworkId framework,
        CompetencyId competency,
        int level,
        Instant validFrom,
        Optional<Instant> validUntil,
        Evidence evidence)
        implements Request {}
