package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link LearningPlan}. */
public record LearningPlanId(UUID value) {
    public LearningPlanId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
