package io.planner360.cli.demo;

import io.planner360.cli.input.CompetencyRow;
import io.planner360.cli.input.LevelRow;
import java.math.BigDecimal;

/** How good somebody really is: the part of the model that no rater sees. */
final class TrueLevels {

    private static final double AVERAGE = 3.3;
    private static final double PULL_OF_REQUIREMENT = 0.7;
    private static final double PERSON_DEVIATION = 0.40;
    private static final double COMPETENCY_DEVIATION = 0.20;
    private static final double OWN_PROFILE_DEVIATION = 0.45;

    private static final double GROWTH = 0.15;
    private static final double GROWTH_DEVIATION = 0.25;

    private final long seed;
    private final boolean yearBefore;

    private TrueLevels(long seed, boolean yearBefore) {
        this.seed = seed;
        this.yearBefore = yearBefore;
    }

    static TrueLevels now(long seed) {
        return new TrueLevels(seed, false);
    }

    static TrueLevels yearBefore(long seed) {
        return new TrueLevels(seed, true);
    }

    /** In points of the response scale, not yet limited to its ends. */
    double of(String personId, String jobTitle, CompetencyRow competency) {
        double required = required(jobTitle, competency);
        double toCome = yearBefore ? growth(personId, competency) : 0;
        return AVERAGE
                + PULL_OF_REQUIREMENT * (required - AVERAGE)
                + Chance.of(seed, "person", personId).normal(PERSON_DEVIATION)
                + Chance.of(seed, "competency", competency.id()).normal(COMPETENCY_DEVIATION)
                + Chance.of(seed, "profile", personId, competency.id()).normal(OWN_PROFILE_DEVIATION)
                - toCome;
    }

    private double growth(String personId, CompetencyRow competency) {
        return GROWTH + Chance.of(seed, "growth", personId, competency.id()).normal(GROWTH_DEVIATION);
    }

    /** What the title asks for, in points of the response scale. */
    static double required(String jobTitle, CompetencyRow competency) {
        return competency.levels().stream()
                .filter(level -> level.requiredFor().contains(jobTitle))
                .findFirst()
                .or(() -> competency.levels().stream()
                        .filter(level -> level.requiredFor().contains(LevelRow.EVERY_OTHER_TITLE))
                        .findFirst())
                .map(level -> level.scaleValue().map(BigDecimal::doubleValue).orElse((double) level.level()))
                .orElse(AVERAGE);
    }
}
