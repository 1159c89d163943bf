package io.planner360.application.competency.profile;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Map;

/** Says which levels a job requires. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record CreateRoleProfile(
        Actor actor, CompetencyFrameworkId framework, String jobTitle, Map<CompetencyId, Integer> requiredLevels)
        implements Request {
    public CreateRoleProfile {
        requiredLevels = Map.copyOf(requiredLevels);
    }
}
