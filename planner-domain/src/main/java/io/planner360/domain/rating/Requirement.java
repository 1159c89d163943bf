package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the target's job requires in a competency.
 *
 * @param level the number of the level
 * @param scaleValue the rating that stands for it; empty where the cycle has no map from levels to ratings,
 *     and then there is no gap
 */
public record Requirement(int level, Optional<Double> scaleValue) {
    public Requirement {
        requireNonNull(scaleValue, "scaleValue");
    }
}
