package io.planner360.domain.rating.statistics.table;

import io.planner360.domain.rating.statistics.description.Tolerance;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * On what ratings are given: options one apart from the next, or any number between two.
 *
 * @param points whether it has options
 */
public record RatingScale(double min, double max, boolean points) {
    private static final int MOST_POINTS = 1_000_000;

    /**
     * A scale; with points, these are as many as there are from min to max in steps of 1.
     *
     * @param points empty for a scale without options, such as one of measures
     */
    public static Either<InvalidInput, RatingScale> of(double min, double max, OptionalInt points) {
        Violations violations = new Violations().check(min < max, "max", "must be above min");
        points.ifPresent(given -> violations.check(
                given >= 2 && given <= MOST_POINTS && Tolerance.areEqual(given, max - min + 1),
                "points",
                "must be max - min + 1, at least 2, and not " + given + "; leave it out for a scale without options"));
        return violations.orElse(() -> new RatingScale(min, max, points.isPresent()));
    }

    /** The options; empty where it has none. */
    public Optional<ResponseRange> range() {
        return points ? Optional.of(new ResponseRange(min, max)) : Optional.empty();
    }

    /** What is wrong with a rating; empty where nothing is. */
    Optional<String> complaint(double rating) {
        if (rating < min || rating > max) {
            return Optional.of("is " + text(rating) + ", outside the scale from " + text(min) + " to " + text(max));
        }
        return points && !Tolerance.areEqual(rating - min, Math.rint(rating - min))
                ? Optional.of("is " + text(rating) + ", which is none of the points of the scale from " + text(min)
                        + " to " + text(max))
                : Optional.empty();
    }

    private static String text(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
