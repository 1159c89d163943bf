package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weighted mean of a target's groups: Σ u m over the groups that have a weight and a rater, u their weights made to
 * sum to 1 again.
 *
 * @param groups how many groups these are
 * @param weights the sum of their weights
 * @param mean empty for no group
 * @param ownError √Σ u² s²/n; empty for no group, and where a group has fewer than two raters
 * @param satterthwaiteDf (Σ u² s²/n)² / Σ (u² s²/n)²/(n − 1); empty where ownError is empty or 0
 * @param pooledError √(MSW* Σ u²/n) with the pooled variance of the competency; empty for no group and without MSW*
 * @param pooledDf Σ(n − 1) over all groups of all targets of the competency
 * @param interval mean ± t(.975; pooledDf) pooledError; empty where pooledError is
 */
public record Composite(
        int groups,
        double weights,
        OptionalDouble mean,
        OptionalDouble ownError,
        OptionalDouble satterthwaiteDf,
        OptionalDouble pooledError,
        int pooledDf,
        Optional<Interval> interval) {

    /** The composite of a target's groups, self not among them. */
    public static Composite of(List<WeightedGroup> ofTarget, PooledVariance pooled, Quantiles quantiles) {
        List<WeightedGroup> used = ofTarget.stream()
                .filter(group -> group.weight() > 0 && group.scores().size() > 0)
                .toList();
        double weights = used.stream().mapToDouble(WeightedGroup::weight).sum();
        if (used.isEmpty()) {
            OptionalDouble none = OptionalDouble.empty();
            return new Composite(0, 0, none, none, none, none, pooled.df(), Optional.empty());
        }
        double first = used.get(0).scores().mean().orElseThrow();
        Sum mean = new Sum();
        Sum inverse = new Sum();
        for (WeightedGroup group : used) {
            double u = group.weight() / weights;
            mean.add(u * (group.scores().mean().orElseThrow() - first));
            inverse.add(u * u / group.scores().size());
        }
        OptionalDouble error = pooled.variance().isPresent()
                ? OptionalDouble.of(Math.sqrt(pooled.variance().getAsDouble() * inverse.value()))
                : OptionalDouble.empty();
        double centre = first + mean.value();
        OptionalDouble variance = ownVariance(used, weights);
        return new Composite(
                used.size(),
                weights,
                OptionalDouble.of(centre),
                variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance,
                satterthwaiteDf(used, weights, variance),
                error,
                pooled.df(),
                error.isPresent()
                        ? Interval.around(centre, quantiles.t(pooled.df()) * error.getAsDouble())
                        : Optional.empty());
    }

    private static OptionalDouble ownVariance(List<WeightedGroup> used, double weights) {
        if (used.stream().anyMatch(group -> group.scores().size() < 2)) {
            return OptionalDouble.empty();
        }
        Sum sum = new Sum();
        used.forEach(group -> sum.add(part(group, weights)));
        return OptionalDouble.of(sum.value());
    }

    private static OptionalDouble satterthwaiteDf(List<WeightedGroup> used, double weights, OptionalDouble variance) {
        if (variance.isEmpty() || Tolerance.isNothing(variance.getAsDouble())) {
            return OptionalDouble.empty();
        }
        Sum sum = new Sum();
        for (WeightedGroup group : used) {
            double part = part(group, weights);
            sum.add(part * part / (group.scores().size() - 1));
        }
        return Tolerance.finite(variance.getAsDouble() * variance.getAsDouble() / sum.value());
    }

    private static double part(WeightedGroup group, double weights) {
        double u = group.weight() / weights;
        return u * u * group.scores().variance().orElseThrow() / group.scores().size();
    }
}
