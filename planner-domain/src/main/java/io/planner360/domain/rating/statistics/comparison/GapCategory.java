package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Tolerance;

/** How somebody's view of themselves differs from that of the others. */
public enum GapCategory {
    /** Self is above the others by more than the cut. */
    OVERESTIMATES,
    /** Self is below the others by more than the cut. */
    UNDERESTIMATES,
    /** Neither. */
    ALIGNED;

    /** The category of self minus others; a gap of exactly the cut is aligned. */
    public static GapCategory of(double gap, double cut) {
        if (Tolerance.isAbove(gap, cut)) {
            return OVERESTIMATES;
        }
        return Tolerance.isAbove(-cut, gap) ? UNDERESTIMATES : ALIGNED;
    }
}
