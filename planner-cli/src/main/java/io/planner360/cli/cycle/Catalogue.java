package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.learning.resource.AddResources;
import io.planner360.cli.input.ResourceRow;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.organization.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The stored resources of a cycle.
 *
 * @param rows the stored id to the row of {@code resources.csv}
 */
record Catalogue(Map<LearningResourceId, ResourceRow> rows) {

    static Catalogue add(Planner planner, Actor actor, Framework framework, List<ResourceRow> rows) {
        List<LearningResource> stored = Accepted.by(planner.learning()
                .resources()
                .add(new AddResources(
                        actor,
                        rows.stream().map(row -> resource(row, framework)).toList())));
        Map<LearningResourceId, ResourceRow> byId = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byId.put(stored.get(i).id(), rows.get(i));
        }
        return new Catalogue(Map.copyOf(byId));
    }

    private static ResourceContent resource(ResourceRow row, Framework framework) {
        return new ResourceContent(
                row.title(),
                row.type(),
                row.provider(),
                row.url(),
                row.minutes(),
                row.competencyIds().stream().map(framework::id).collect(Collectors.toSet()),
                row.level(),
                row.language());
    }

    ResourceRow row(LearningResourceId id) {
        ResourceRow row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("not of this catalogue: " + id);
        }
        return row;
    }
}
