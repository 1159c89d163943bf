package io.planner360.domain.rating.statistics.trend;

import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a change is more than measurement error explains (Jacobson and Truax 1991).
 *
 * @param standardError of measurement, sd √(1 − r)
 * @param differenceError of a difference of two scores, √2 standardError, which is sd √(2(1 − r))
 * @param index change / differenceError; empty where nothing is left to divide by, with a deviation of 0 or a reliability
 *     of 1
 * @param direction empty where the index is
 */
public record ReliableChange(
        double standardError, double differenceError, OptionalDouble index, Optional<Direction> direction) {
    private static final double CUT = 1.96;

    /** Where it goes, if it is reliable. */
    public enum Direction {
        /** The index is above 1.96. */
        IMPROVED,
        /** The index is below −1.96. */
        DECLINED,
        /** Neither. */
        NO_RELIABLE_CHANGE
    }

    /**
     * The reliable change.
     *
     * @param deviation of scores
     * @param reliability of scores, at most 1
     */
    public static ReliableChange of(double change, double deviation, double reliability) {
        double standardError = deviation * Math.sqrt(Math.max(0, 1 - reliability));
        double differenceError = Math.sqrt(2) * standardError;
        if (Tolerance.isNothing(differenceError * differenceError)) {
            return new ReliableChange(standardError, differenceError, OptionalDouble.empty(), Optional.empty());
        }
        double index = change / differenceError;
        return new ReliableChange(
                standardError, differenceError, OptionalDouble.of(index), Optional.of(direction(index)));
    }

    private static Direction direction(double index) {
        if (Tolerance.isAbove(index, CUT)) {
            return Direction.IMPROVED;
        }
        return Tolerance.isAbove(-CUT, index) ? Direction.DECLINED : Direction.NO_RELIABLE_CHANGE;
    }
}
