package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Tolerance;

/** Who sees a strength: oneself, the others, both or nobody. */
public enum JohariQuadrant {
    /** Self and others are high. */
    KNOWN_STRENGTH,
    /** Self is high, the others are low. */
    BLIND_SPOT,
    /** Self is low, the others are high. */
    HIDDEN_STRENGTH,
    /** Self and others are low. */
    KNOWN_DEVELOPMENT_NEED;

    /** The quadrant of two scores; high is from the cut on. */
    public static JohariQuadrant of(double self, double others, double cut) {
        boolean othersHigh = Tolerance.reaches(others, cut);
        if (Tolerance.reaches(self, cut)) {
            return othersHigh ? KNOWN_STRENGTH : BLIND_SPOT;
        }
        return othersHigh ? HIDDEN_STRENGTH : KNOWN_DEVELOPMENT_NEED;
    }
}
