package io.planner360.domain.competency.assessment;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;

/**
 * How many people have what their jobs require in a competency.
 *
 * @param people whose jobs require a level, at least {@link #FEWEST}
 * @param known of these, whose level is known
 * @param met of these, whose level is the required one or higher
 */
public record LevelCoverage(CompetencyId competency, int people, int known, int met) {
    /** About fewer people nothing is counted. */
    public static final int FEWEST = 5;

    public LevelCoverage {
        requireNonNull(competency, "competency");
    }
}
