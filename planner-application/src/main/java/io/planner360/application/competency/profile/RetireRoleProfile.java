package io.planner360.application.competency.profile;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Takes a role profile out of use: no gap, no report calculated from now on and no new plan is measured by it, and
 * reports that there are keep it. Its title stays taken.
 */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record RetireRoleProfile(Actor actor, RoleProfileId profile) implements Request {}
