package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link CompetencyCategory}. */
public record CompetencyCategoryId(UUID value) {
    public CompetencyCategoryId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
