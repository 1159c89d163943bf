package io.planner360.domain.learning.resource;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import java.util.Optional;

/**
 * Which resources are meant: those of which everything given holds.
 *
 * @param language the tag as stored
 * @param retiredToo false leaves out those that are retired
 */
public record ResourceFilter(
        Optional<CompetencyId> competency, Optional<Integer> level, Optional<String> language, boolean retiredToo) {
    public ResourceFilter {
        requireNonNull(competency, "competency");
        requireNonNull(level, "level");
        requireNonNull(language, "language");
    }

    /** True for a resource that is meant. */
    public boolean admits(LearningResource resource) {
        return (retiredToo || !resource.retired())
                && competency
                        .filter(one -> !resource.competencies().contains(one))
                        .isEmpty()
                && (level.isEmpty() || level.equals(resource.level()))
                && language.filter(tag -> !tag.equals(resource.language())).isEmpty();
    }
}
