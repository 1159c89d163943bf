package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

/**
 * A group of competencies that belong together.
 *
 * @param name 1 to 255 characters, unique in its framework
 */
public record CompetencyCategory(CompetencyCategoryId id, String name) {
    public CompetencyCategory {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
