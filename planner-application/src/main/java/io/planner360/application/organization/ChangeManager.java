package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.util.Optional;

/** Says who manages somebody, or that nobody does. */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record ChangeManager(Actor actor, UserId user, Optional<UserId> manager) implements Request {}
