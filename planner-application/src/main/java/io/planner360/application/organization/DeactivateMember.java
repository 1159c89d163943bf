package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Lets somebody not act in the organization any more, until they are reactivated. What was said of them and by them
 * stays. The last active administrator cannot be deactivated.
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record DeactivateMember(Actor actor, UserId user) implements Request {}
