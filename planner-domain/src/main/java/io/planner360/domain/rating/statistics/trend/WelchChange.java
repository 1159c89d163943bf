package io.planner360.domain.rating.statistics.trend;

import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means whose variances may differ (Welch 1947).
 *
 * @param change later mean − earlier mean; empty where one sample is
 * @param error √(s₁²/n₁ + s₂²/n₂); empty where a sample has fewer than two values
 * @param t change / error; empty where error is empty or 0, and then so is all that follows
 * @param df (s₁²/n₁ + s₂²/n₂)² / (s₁⁴/n₁²(n₁ − 1) + s₂⁴/n₂²(n₂ − 1))
 * @param pValue of both sides
 * @param interval change ± t(.975; df) error
 */
public record WelchChange(
        OptionalDouble change,
        OptionalDouble error,
        OptionalDouble t,
        OptionalDouble df,
        OptionalDouble pValue,
        Optional<Interval> interval) {

    /** The change from one sample to another. */
    public static WelchChange between(Sample earlier, Sample later, Quantiles quantiles) {
        OptionalDouble none = OptionalDouble.empty();
        if (earlier.size() == 0 || later.size() == 0) {
            return new WelchChange(none, none, none, none, none, Optional.empty());
        }
        double change = later.mean().orElseThrow() - earlier.mean().orElseThrow();
        if (earlier.size() < 2 || later.size() < 2) {
            return new WelchChange(OptionalDouble.of(change), none, none, none, none, Optional.empty());
        }
        double one = earlier.variance().orElseThrow() / earlier.size();
        double other = later.variance().orElseThrow() / later.size();
        double error = Math.sqrt(one + other);
        if (Tolerance.isNothing(one + other)) {
            return new WelchChange(OptionalDouble.of(change), OptionalDouble.of(0), none, none, none, Optional.empty());
        }
        double t = change / error;
        double df =
                (one + other) * (one + other) / (one * one / (earlier.size() - 1) + other * other / (later.size() - 1));
        return new WelchChange(
                OptionalDouble.of(change),
                OptionalDouble.of(error),
                OptionalDouble.of(t),
                OptionalDouble.of(df),
                OptionalDouble.of(2 * TDistribution.of(df).survivalProbability(Math.abs(t))),
                Interval.around(change, quantiles.t(df) * error));
    }
}
