package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How much of the variance of scores is between targets: ICC(1) for one rater, ICC(2) for the mean of all of a target's
 * (Bartko 1976; Bliese 2000; McGraw and Wong 1996). Negative values are told as they are.
 *
 * @param f MSB / MSW; empty where MSW is 0
 * @param pValue of F with K − 1 and N − K degrees of freedom; empty where F is
 * @param icc1MeanGroupSize (MSB − MSW)/(MSB + (N/K − 1) MSW)
 * @param icc1 the same with n0 in the place of N/K
 * @param icc1Interval (F_L − 1)/(F_L + n0 − 1) to (F_U − 1)/(F_U + n0 − 1), with F_L = F / F(.975; K − 1, N − K) and F_U
 *     = F · F(.975; N − K, K − 1)
 * @param icc2 (MSB − MSW)/MSB; empty where MSB is 0
 * @param icc2Interval 1 − 1/F_L to 1 − 1/F_U
 * @param ratersNeeded how many raters ICC(2) = .70 takes: ⌈.7(1 − r)/(.3 r)⌉ with r = icc1; empty unless 0 &lt; r &lt; 1, by
 *     more than 1e-9
 */
public record IntraclassCorrelation(
        OptionalDouble f,
        OptionalDouble pValue,
        OptionalDouble icc1MeanGroupSize,
        OptionalDouble icc1,
        Optional<Interval> icc1Interval,
        OptionalDouble icc2,
        Optional<Interval> icc2Interval,
        OptionalLong ratersNeeded) {
    private static final double WANTED = 0.7;

    private static final IntraclassCorrelation UNDEFINED = new IntraclassCorrelation(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalLong.empty());

    private static final IntraclassCorrelation PERFECT = new IntraclassCorrelation(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(1),
            OptionalDouble.of(1),
            Optional.empty(),
            OptionalDouble.of(1),
            Optional.empty(),
            OptionalLong.empty());

    /**
     * The correlations of an analysis. Everything is empty where there is none, and where both mean squares are 0; where
     * only the one within is 0, correlations are 1 and have no interval.
     */
    public static IntraclassCorrelation of(Optional<OneWayAnova> analysis, Quantiles quantiles) {
        if (analysis.isEmpty()) {
            return UNDEFINED;
        }
        OneWayAnova anova = analysis.get();
        if (anova.msWithin() == 0) {
            return anova.msBetween() == 0 ? UNDEFINED : PERFECT;
        }
        double f = anova.msBetween() / anova.msWithin();
        double lower = f / quantiles.upperF(anova.dfBetween(), anova.dfWithin());
        double upper = f * quantiles.upperF(anova.dfWithin(), anova.dfBetween());
        double n0 = anova.n0();
        double icc1 = icc1(anova, n0);
        return new IntraclassCorrelation(
                OptionalDouble.of(f),
                OptionalDouble.of(
                        FDistribution.of(anova.dfBetween(), anova.dfWithin()).survivalProbability(f)),
                OptionalDouble.of(icc1(anova, anova.meanGroupSize())),
                OptionalDouble.of(icc1),
                Interval.between((lower - 1) / (lower + n0 - 1), (upper - 1) / (upper + n0 - 1)),
                anova.msBetween() == 0
                        ? OptionalDouble.empty()
                        : Tolerance.finite((anova.msBetween() - anova.msWithin()) / anova.msBetween()),
                Interval.between(1 - 1 / lower, 1 - 1 / upper),
                ratersNeeded(icc1));
    }

    private static double icc1(OneWayAnova anova, double size) {
        return (anova.msBetween() - anova.msWithin()) / (anova.msBetween() + (size - 1) * anova.msWithin());
    }

    private static OptionalLong ratersNeeded(double icc1) {
        return Tolerance.isAbove(icc1, 0) && Tolerance.isAbove(1, icc1)
                ? OptionalLong.of((long) Math.ceil(WANTED * (1 - icc1) / ((1 - WANTED) * icc1) - 1e-9))
                : OptionalLong.empty();
    }
}
