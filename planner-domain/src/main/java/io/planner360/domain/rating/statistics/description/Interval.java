package io.planner360.domain.rating.statistics.description;

import java.util.Optional;

/** A confidence interval of 95 %. It may reach beyond the scale: it is not clipped. */
public record Interval(double low, double high) {
    /** The interval; empty where a limit is infinite or not a number. */
    public static Optional<Interval> between(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** The interval around a value; empty as in {@link #between}. */
    public static Optional<Interval> around(double middle, double half) {
        return between(middle - half, middle + half);
    }
}
