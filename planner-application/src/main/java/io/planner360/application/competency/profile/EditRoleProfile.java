package io.planner360.application.competency.profile;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Map;

/**
 * Gives a role profile another title and other levels. Reports that have been calculated keep the levels that were
 * required then.
 *
 * @param version of the profile that the edit was made on
 */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record EditRoleProfile(
        Actor actor, RoleProfileId profile, long version, String jobTitle, Map<CompetencyId, Integer> requiredLevels)
        implements Request {
    public EditRoleProfile {
        requiredLevels = Map.copyOf(requiredLevels);
    }
}
