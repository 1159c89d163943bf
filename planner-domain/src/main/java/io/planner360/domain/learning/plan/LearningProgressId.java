package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link LearningProgress} entry. */
public record LearningProgressId(UUID value) {
    public LearningProgressId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
