package io.planner360.domain.competency.framework;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link Competency}. */
public record CompetencyId(UUID value) {
    public CompetencyId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
