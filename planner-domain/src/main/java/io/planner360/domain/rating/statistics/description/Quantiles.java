package io.planner360.domain.rating.statistics.description;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles for intervals of 95 %. It remembers them, for a cycle needs few, often. For one thread. */
public final class Quantiles {
    private static final double UPPER = 0.975;
    private static final double LOWER = 0.025;

    private final Map<Double, Double> ofT = new HashMap<>();
    private final Map<Degrees, Double> ofUpperF = new HashMap<>();

    private record Degrees(double df1, double df2) {}

    /** t(.975; df), of Student's distribution; df may be a fraction, above 0. */
    public double t(double degrees) {
        return ofT.computeIfAbsent(degrees, df -> quantile(TDistribution.of(df), UPPER));
    }

    /** F(.975; df1, df2). */
    public double upperF(double df1, double df2) {
        return ofUpperF.computeIfAbsent(
                new Degrees(df1, df2), df -> quantile(FDistribution.of(df.df1(), df.df2()), UPPER));
    }

    /** F(.025; df1, df2). */
    public double lowerF(double df1, double df2) {
        return quantile(FDistribution.of(df1, df2), LOWER);
    }

    /** The library's search ends at 1e-9; steps of Newton's take it to the last digits. */
    private static double quantile(ContinuousDistribution distribution, double probability) {
        double found = distribution.inverseCumulativeProbability(probability);
        for (int step = 0; step < 3; step++) {
            double error = probability < 0.5
                    ? distribution.cumulativeProbability(found) - probability
                    : (1 - probability) - distribution.survivalProbability(found);
            double better = found - error / distribution.density(found);
            if (!Double.isFinite(better) || Math.abs(better - found) > Math.abs(found) * 1e-3) {
                return found;
            }
            found = better;
        }
        return found;
    }
}
