package io.planner360.application.learning.resource;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds entries to the catalogue, all or none. */
@Guarded(permission = Permission.MANAGE_LEARNING)
public record AddResources(Actor actor, List<NewResource> resources) implements Request {
    public AddResources {
        resources = List.copyOf(resources);
    }

    /** Something to learn from; limits as in {@link io.planner360.domain.learning.resource.LearningResource}. */
    public record NewResource(
            String title,
            String type,
            String provider,
            Optional<String> url,
            int minutes,
            Set<CompetencyId> competencies,
            Optional<Integer> level,
            String language) {}
}
