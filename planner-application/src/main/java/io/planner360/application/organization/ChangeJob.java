package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Gives somebody another title and department.
 *
 * @param jobTitle up to 200 characters, may be empty
 * @param department up to 100 characters, may be empty
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record ChangeJob(Actor actor, UserId user, String jobTitle, String department) implements Request {}
