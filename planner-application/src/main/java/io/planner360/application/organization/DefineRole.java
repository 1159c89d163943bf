package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Set;

/**
 * Makes a role of the organization's own. Nobody can give it a permission that they do not have themselves.
 *
 * @param name 1 to 100 characters, unique in the organization without regard to case
 */
@Guarded(permission = Permission.MANAGE_ROLES)
public record DefineRole(Actor actor, String name, Set<Permission> permissions) implements Request {
    public DefineRole {
        permissions = Set.copyOf(permissions);
    }
}
