package io.planner360.domain.rating.statistics.reliability;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.description.Sum;
import io.planner360.domain.rating.statistics.description.Tolerance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How two columns of the same length go together. */
public final class Correlation {
    private Correlation() {}

    /**
     * Pearson's r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²); empty for fewer than two values, and where a column does
     * not vary.
     */
    public static OptionalDouble pearson(double[] x, double[] y) {
        Sample xs = Sample.of(x);
        Sample ys = Sample.of(y);
        if (x.length < 2
                || Tolerance.isNothing(xs.variance().orElseThrow())
                || Tolerance.isNothing(ys.variance().orElseThrow())) {
            return OptionalDouble.empty();
        }
        double r = products(x, y) / Math.sqrt(xs.squares()) / Math.sqrt(ys.squares());
        return OptionalDouble.of(Math.max(-1, Math.min(1, r)));
    }

    /** Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs; empty as that is. */
    public static OptionalDouble spearman(double[] x, double[] y) {
        return pearson(ranks(x), ranks(y));
    }

    /** Σ(x − x̄)(y − ȳ), in two passes. */
    static double products(double[] x, double[] y) {
        double xMean = mean(x);
        double yMean = mean(y);
        Sum products = new Sum();
        Sum xRest = new Sum();
        Sum yRest = new Sum();
        for (int at = 0; at < x.length; at++) {
            products.add((x[at] - xMean) * (y[at] - yMean));
            xRest.add(x[at] - xMean);
            yRest.add(y[at] - yMean);
        }
        return products.value() - xRest.value() * yRest.value() / x.length;
    }

    private static double mean(double[] values) {
        Sum sum = new Sum();
        for (double value : values) {
            sum.add(value - values[0]);
        }
        return values[0] + sum.value() / values.length;
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> values[at]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && Tolerance.areEqual(values[order[to]], values[order[from]])) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            Arrays.stream(order, from, to).forEach(at -> ranks[at] = rank);
        }
        return ranks;
    }
}
