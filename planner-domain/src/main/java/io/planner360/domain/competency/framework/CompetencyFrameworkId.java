package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link CompetencyFramework}. */
public record CompetencyFrameworkId(UUID value) {
    public CompetencyFrameworkId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
