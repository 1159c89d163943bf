package io.planner360.domain.rating.statistics.shrinkage;

import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.OptionalDouble;

/**
 * The best guess at a target's true mean: the fewer raters, the nearer to the mean of all (Efron and Morris 1975).
 *
 * @param weight B = τ²/(τ² + σ²/n); empty where τ² and σ² are 0
 * @param mean μ + B(m − μ); the raw mean where B is empty
 * @param posteriorDeviation √(τ²(1 − B)); 0 where τ² is 0
 */
public record ShrunkenMean(OptionalDouble weight, double mean, double posteriorDeviation) {

    /** The guess for a target with a raw mean of so many rater scores, one at least. */
    public static ShrunkenMean of(double rawMean, int raters, VarianceComponents components) {
        double between = components.between();
        double error = components.within() / raters;
        if (between + error == 0) {
            return new ShrunkenMean(OptionalDouble.empty(), rawMean, 0);
        }
        double weight = between / (between + error);
        return new ShrunkenMean(
                OptionalDouble.of(weight),
                components.mean() + weight * (rawMean - components.mean()),
                Math.sqrt(between * (error / (between + error))));
    }

    /**
     * How far this is from a required level. With z = (required − mean)/sd: probability Φ(z), expected shortfall
     * (required − mean) Φ(z) + sd φ(z); where the deviation is 0, the probability is 1 or 0, and the shortfall max(0,
     * required − mean).
     */
    public Need need(double required) {
        double missing = required - mean;
        if (posteriorDeviation == 0) {
            return new Need(Tolerance.isAbove(required, mean) ? 1 : 0, Math.max(0, missing));
        }
        double z = missing / posteriorDeviation;
        double below = Normal.cumulative(z);
        return new Need(below, Math.max(0, missing * below + posteriorDeviation * Normal.density(z)));
    }
}
