package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link LearningObjective}. */
public record LearningObjectiveId(UUID value) {
    public LearningObjectiveId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
