package io.planner360.domain.rating.statistics.shrinkage;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import io.planner360.domain.rating.statistics.reliability.OneWayAnova;
import java.util.List;

/**
 * Where the variance of scores comes from (Searle, Casella and McCulloch 1992), and the mean around which targets lie.
 *
 * @param within σ² = MSW, of raters of one target
 * @param between τ² = max(0, (MSB − MSW)/n0), of targets; below 1e-12 it is 0
 * @param mean μ = Σ w m / Σ w with w = 1/(τ² + σ²/n), of generalised least squares; with τ² = 0 the mean of all scores
 */
public record VarianceComponents(double within, double between, double n0, double mean) {

    /** The components of an analysis and the scores that it is of. */
    public static VarianceComponents of(OneWayAnova anova, List<Sample> scoresByTarget) {
        double within = anova.msWithin();
        double between = Tolerance.meanSquare((anova.msBetween() - within) / anova.n0());
        List<Sample> rated =
                scoresByTarget.stream().filter(sample -> sample.size() > 0).toList();
        double first = rated.get(0).mean().orElseThrow();
        Sum weighted = new Sum();
        Sum weights = new Sum();
        for (Sample sample : rated) {
            double weight = between == 0 ? sample.size() : 1 / (between + within / sample.size());
            weighted.add(weight * (sample.mean().orElseThrow() - first));
            weights.add(weight);
        }
        return new VarianceComponents(within, between, anova.n0(), first + weighted.value() / weights.value());
    }
}
