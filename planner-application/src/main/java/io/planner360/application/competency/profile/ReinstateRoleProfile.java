package io.planner360.application.competency.profile;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Takes a retired role profile into use again. */
@Guarded(permission = Permission.MANAGE_COMPETENCIES)
public record ReinstateRoleProfile(Actor actor, RoleProfileId profile) implements Request {}
