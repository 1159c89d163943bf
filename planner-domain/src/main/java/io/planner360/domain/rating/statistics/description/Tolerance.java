package io.planner360.domain.rating.statistics.description;

import java.util.OptionalDouble;

/**
 * When two numbers count as equal: scores are quotients, so that a score of exactly the limit may come out a hair's
 * breadth off it. Comparisons forgive {@code 1e-9}; a mean square below {@code 1e-12} is none.
 */
public final class Tolerance {
    private static final double EQUAL = 1e-9;
    private static final double NO_MEAN_SQUARE = 1e-12;

    private Tolerance() {}

    /** Whether a value is above a limit by more than 1e-9. */
    public static boolean isAbove(double value, double limit) {
        return value - limit > EQUAL;
    }

    /** Whether a value is above a limit, equal to it, or below it by no more than 1e-9. */
    public static boolean reaches(double value, double limit) {
        return !isAbove(limit, value);
    }

    /** Whether two values differ by no more than 1e-9. */
    public static boolean areEqual(double one, double other) {
        return Math.abs(one - other) <= EQUAL;
    }

    /** Whether a mean square (a variance is one) is below 1e-12. */
    public static boolean isNothing(double meanSquare) {
        return meanSquare < NO_MEAN_SQUARE;
    }

    /** The mean square, or exactly 0 where it {@link #isNothing}. */
    public static double meanSquare(double meanSquare) {
        return isNothing(meanSquare) ? 0 : meanSquare;
    }

    /** The value, or nothing where it is infinite or not a number. */
    public static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
