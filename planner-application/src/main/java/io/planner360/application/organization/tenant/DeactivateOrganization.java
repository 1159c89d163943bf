package io.planner360.application.organization.tenant;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Lets nothing be done in the organization any more, neither by people nor by what is due, until it is reactivated.
 * Who may give this command can still read.
 */
@Guarded(permission = Permission.MANAGE_ORGANIZATION)
public record DeactivateOrganization(Actor actor) implements Request {}
