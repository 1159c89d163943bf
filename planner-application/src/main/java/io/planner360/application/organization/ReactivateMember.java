package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Lets somebody act again who was deactivated, with the roles that they had. */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record ReactivateMember(Actor actor, UserId user) implements Request {}
