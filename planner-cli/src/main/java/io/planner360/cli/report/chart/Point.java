package io.planner360.cli.report.chart;

/** A place in a drawing, to a hundredth; x grows to the right, y downwards. */
public record Point(double x, double y) {

    public Point {
        x = hundredths(x);
        y = hundredths(y);
    }

    private static double hundredths(double value) {
        // + 0.0 turns a negative zero into zero
        return Math.round(value * 100) / 100.0 + 0.0;
    }

    /** As SVG paths and polygons write it. */
    String text() {
        return x + " " + y;
    }
}
