package io.planner360.application.organization.tenant;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Lets everything be done again in the organization that was deactivated. */
@Guarded(permission = Permission.MANAGE_ORGANIZATION)
public record ReactivateOrganization(Actor actor) implements Request {
    @Override
    public boolean worksWhileDeactivated() {
        return true;
    }
}
