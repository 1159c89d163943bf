package io.planner360.domain.learning.plan;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;

/** A level of a competency that somebody wants to reach. */
public record TargetLevel(CompetencyId competency, int level) {
    public TargetLevel {
        requireNonNull(competency, "competency");
    }
}
