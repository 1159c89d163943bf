package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.Arrays;

/**
 * The mean squares of targets crossed with raters, each pair rated once. One below 1e-12 is 0.
 *
 * @param targets n, at least 2
 * @param raters k, at least 2
 */
public record TwoWaySquares(
        int targets, int raters, double betweenTargets, double withinTargets, double betweenRaters, double error) {

    /** The mean squares of a table with a line for each target and a column for each rater. */
    static TwoWaySquares of(double[][] ratings) {
        int n = ratings.length;
        int k = ratings[0].length;
        double first = ratings[0][0];
        double[] ofTarget = Arrays.stream(ratings)
                .mapToDouble(line -> Sample.of(line).mean().orElseThrow() - first)
                .toArray();
        double[] ofRater = new double[k];
        for (int rater = 0; rater < k; rater++) {
            int column = rater;
            ofRater[rater] = Sample.of(Arrays.stream(ratings)
                                    .mapToDouble(line -> line[column])
                                    .toArray())
                            .mean()
                            .orElseThrow()
                    - first;
        }
        double centre = Sample.of(ofTarget).mean().orElseThrow();
        Sum within = new Sum();
        Sum error = new Sum();
        for (int target = 0; target < n; target++) {
            for (int rater = 0; rater < k; rater++) {
                double inTarget = ratings[target][rater] - first - ofTarget[target];
                double rest = inTarget - ofRater[rater] + centre;
                within.add(inTarget * inTarget);
                error.add(rest * rest);
            }
        }
        return new TwoWaySquares(
                n,
                k,
                Tolerance.meanSquare(k * Sample.of(ofTarget).squares() / (n - 1)),
                Tolerance.meanSquare(within.value() / (n * (k - 1.0))),
                Tolerance.meanSquare(n * Sample.of(ofRater).squares() / (k - 1)),
                Tolerance.meanSquare(error.value() / ((n - 1.0) * (k - 1))));
    }

    /** n − 1. */
    public int dfBetweenTargets() {
        return targets - 1;
    }

    /** n(k − 1). */
    public int dfWithinTargets() {
        return targets * (raters - 1);
    }

    /** k − 1. */
    public int dfBetweenRaters() {
        return raters - 1;
    }

    /** (n − 1)(k − 1). */
    public int dfError() {
        return (targets - 1) * (raters - 1);
    }
}
