package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.RoleId;
import java.util.Set;

/**
 * Gives a role of the organization's own another name and other permissions, for everybody who holds it. Nobody
 * can add a permission that they do not have themselves.
 */
@Guarded(permission = Permission.MANAGE_ROLES)
public record ChangeRole(Actor actor, RoleId role, String name, Set<Permission> permissions) implements Request {
    public ChangeRole {
        permissions = Set.copyOf(permissions);
    }
}
