package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.Competency;
import java.util.Optional;

/**
 * Where a person stands in a competency, as published in a report.
 *
 * @param score what others said, in points of the scale
 * @param reachedLevel the level that the score stands for; 0 below the first
 * @param requiredLevel what the job requires
 * @param gap score minus the rating of the required level: negative where the person falls short
 */
public record CompetencyGap(
        Competency competency,
        Optional<Double> score,
        Optional<Integer> reachedLevel,
        Optional<Integer> requiredLevel,
        Optional<Double> gap) {
    public CompetencyGap {
        requireNonNull(competency, "competency");
        requireNonNull(score, "score");
        requireNonNull(reachedLevel, "reachedLevel");
        requireNonNull(requiredLevel, "requiredLevel");
        requireNonNull(gap, "gap");
    }
}
