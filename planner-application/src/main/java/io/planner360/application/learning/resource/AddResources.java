package io.planner360.application.learning.resource;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/** Adds entries to the catalogue, all or none. Needs MANAGE_LEARNING. */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record AddResources(Actor actor, List<ResourceContent> resources) implements Request {
    public AddResources {
        resources = List.copyOf(resources);
    }
}
