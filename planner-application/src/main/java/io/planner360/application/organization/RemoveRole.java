package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.RoleId;

/** Removes a role of the organization's own that nobody holds. */
@Guarded(permission = Permission.MANAGE_ROLES)
public record RemoveRole(Actor actor, RoleId role) implements Request {}
