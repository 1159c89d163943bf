package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A competency whatever the version: in the words of the newest published version that has it.
 *
 * @param framework version 1 of its framework
 * @param category the primary one, named as the newest published version that has it names it
 * @param active false once it is retired: it is kept, but nothing new is made with it
 * @param createdAt when the first version with it was published
 * @param updatedAt when its words were last published, or it was retired or reinstated
 */
public record CatalogueCompetency(
        CompetencyId id,
        CompetencyFrameworkId framework,
        CompetencyCategory category,
        String name,
        String description,
        BigDecimal weight,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {
    public CatalogueCompetency {
        requireNonNull(id, "id");
        requireNonNull(framework, "framework");
        requireNonNull(category, "category");
        requireNonNull(name, "name");
        requireNonNull(description, "description");
        requireNonNull(weight, "weight");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(updatedAt, "updatedAt");
    }
}
