package io.planner360.application.competency.profile;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import java.util.Map;

/** Says which levels a job requires. Needs MANAGE_COMPETENCIES. */
public record CreateRoleProfile(
        Actor actor, CompetencyFrameworkId framework, String jobTitle, Map<CompetencyId, Integer> requiredLevels) {
    public CreateRoleProfile {
        requiredLevels = Map.copyOf(requiredLevels);
    }
}
