package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import java.util.Optional;
import java.util.Set;

/**
 * Makes somebody a member, with a new account if the e-mail has none. The answer is the
 * same whether or not the e-mail was known.
 *
 * @param manager a member of the same organization
 */
@Guarded(permission = Permission.MANAGE_PEOPLE)
public record RegisterPerson(
        Actor actor,
        String email,
        String firstName,
        String lastName,
        Set<SystemRole> roles,
        String jobTitle,
        String department,
        Optional<UserId> manager)
        implements Request {}
