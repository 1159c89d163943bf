package io.planner360.benchmarks.measure;

import java.util.List;

/** The middle of measured values, and between which values the middle half of them lies. */
public record Spread(double lower, double median, double upper) {
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    /** Of at least one value. */
    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Spread(quantile(sorted, QUARTER), quantile(sorted, HALF), quantile(sorted, 1 - QUARTER));
    }

    private static double quantile(List<Double> sorted, double part) {
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /** One divided by each: what was a ratio of times is then one of throughputs. */
    public Spread inverse() {
        return new Spread(1 / upper, 1 / median, 1 / lower);
    }
}
