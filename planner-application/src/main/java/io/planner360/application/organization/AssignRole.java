package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.UserId;

/**
 * Gives somebody a role, of every organization or of this one's own. Nobody can give a role that allows what they
 * may not do themselves.
 */
@Guarded(permission = Permission.MANAGE_ROLES)
public record AssignRole(Actor actor, UserId user, RoleId role) implements Request {}
