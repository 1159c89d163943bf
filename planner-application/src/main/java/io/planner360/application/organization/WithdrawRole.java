package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.UserId;

/** Takes a role from somebody; the last active administrator keeps theirs. */
@Guarded(permission = Permission.MANAGE_ROLES)
public record WithdrawRole(Actor actor, UserId user, RoleId role) implements Request {}
