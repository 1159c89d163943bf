package io.planner360.domain.learning.recommendation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link Recommendation}. */
public record RecommendationId(UUID value) {
    public RecommendationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
