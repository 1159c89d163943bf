package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.List;
import java.util.Optional;

/**
 * The analysis of variance of scores by target, with one random factor (Searle, Casella and McCulloch 1992). A mean
 * square below 1e-12 is 0.
 *
 * @param targets K, those with a score at least
 * @param scores N
 * @param n0 (N − Σn²/N)/(K − 1)
 */
public record OneWayAnova(int targets, int scores, double n0, double msBetween, double msWithin) {

    /** The analysis; empty for fewer than two targets with a score, and where no target has two. */
    public static Optional<OneWayAnova> of(List<Sample> scoresByTarget) {
        List<Sample> rated =
                scoresByTarget.stream().filter(sample -> sample.size() > 0).toList();
        int k = rated.size();
        int n = rated.stream().mapToInt(Sample::size).sum();
        if (k < 2 || n - k < 1) {
            return Optional.empty();
        }
        double centre = pooledMean(rated, n);
        Sum within = new Sum();
        Sum between = new Sum();
        double sizes = 0;
        for (Sample sample : rated) {
            double distance = sample.mean().orElseThrow() - centre;
            within.add(sample.squares());
            between.add(sample.size() * distance * distance);
            sizes += (double) sample.size() * sample.size();
        }
        return Optional.of(new OneWayAnova(
                k,
                n,
                (n - sizes / n) / (k - 1),
                Tolerance.meanSquare(between.value() / (k - 1)),
                Tolerance.meanSquare(within.value() / (n - k))));
    }

    /** K − 1. */
    public int dfBetween() {
        return targets - 1;
    }

    /** N − K. */
    public int dfWithin() {
        return scores - targets;
    }

    /** N / K. */
    public double meanGroupSize() {
        return (double) scores / targets;
    }

    /** The mean of all scores, by distances from the first target's. */
    private static double pooledMean(List<Sample> rated, int scores) {
        double first = rated.get(0).mean().orElseThrow();
        Sum sum = new Sum();
        rated.forEach(sample -> sum.add(sample.size() * (sample.mean().orElseThrow() - first)));
        return first + sum.value() / scores;
    }
}
