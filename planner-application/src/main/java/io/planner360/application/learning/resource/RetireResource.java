package io.planner360.application.learning.resource;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Takes an entry of the catalogue out of use, or back into it; it stays in the plans that use it. Needs
 * MANAGE_LEARNING.
 *
 * @param retired false takes it back into use
 */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record RetireResource(Actor actor, LearningResourceId resource, boolean retired) implements Request {}
