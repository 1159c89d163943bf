package io.planner360.application.competency.assessment;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.util.Optional;

/**
 * Asks what a person lacks for a job.
 *
 * @param framework the version in which the person's job title has a profile
 * @param profile another job than that of their title
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.ASSESS_COMPETENCIES)
public record ListGaps(Actor actor, UserId person, CompetencyFrameworkId framework, Optional<RoleProfileId> profile)
        implements Question {}
