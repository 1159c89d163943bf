package io.planner360.application.learning.resource;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Lets an entry of the catalogue be something else; plans that use it show what it is now. Needs MANAGE_LEARNING.
 *
 * @param version that of the entry that was changed
 */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record EditResource(Actor actor, LearningResourceId resource, long version, ResourceContent content)
        implements Request {}
