package io.planner360.cli.report.chart;

/** A scale to draw on, from its lowest to its highest point. */
public record Axis(String label, double lowest, double highest) {

    /** Means are computed in binary: a mean of fives may come out a little above five. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException if the scale has no length */
    public Axis {
        if (!(lowest < highest)) {
            throw new IllegalArgumentException(label + ": a scale from " + lowest + " to " + highest);
        }
    }

    /**
     * Where a value stands on the scale, from 0 (lowest) to 1 (highest).
     *
     * @throws IllegalArgumentException if the value is outside the scale
     */
    public double fraction(double value) {
        double fraction = (value - lowest) / (highest - lowest);
        if (!(fraction >= -ROUNDING && fraction <= 1 + ROUNDING)) {
            throw new IllegalArgumentException(label + ": " + value + " is not between " + lowest + " and " + highest);
        }
        return Math.max(0, Math.min(1, fraction));
    }
}
