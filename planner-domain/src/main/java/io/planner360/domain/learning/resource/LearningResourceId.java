package io.planner360.domain.learning.resource;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link LearningResource}. */
public record LearningResourceId(UUID value) {
    public LearningResourceId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
