package io.planner360.cli.report;

import io.planner360.cli.report.chart.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One competency over cycles. What is absent is not shown, and the line is broken there.
 *
 * @param values one a cycle, the mean of everyone else who may be shown
 * @param scaleLowest the lowest point of the scale, the same in all cycles
 * @param scaleHighest its highest point
 */
public record TrendLine(String name, List<Optional<Double>> values, double scaleLowest, double scaleHighest) {

    /** @throws IllegalArgumentException if the scale is empty or a value is outside of it */
    public TrendLine {
        values = List.copyOf(values);
        Axis axis = new Axis(name, scaleLowest, scaleHighest);
        values.forEach(value -> value.ifPresent(axis::fraction));
    }

    /** The last value minus the one before it, if both are shown. */
    public Optional<Double> difference() {
        if (values.size() < 2) {
            return Optional.empty();
        }
        Optional<Double> before = values.get(values.size() - 2);
        return values.get(values.size() - 1).flatMap(now -> before.map(then -> now - then));
    }

    /** Where the shown values stand, in percent: across from the first cycle to the last, and down from the top. */
    public List<Place> places() {
        Axis axis = new Axis(name, scaleLowest, scaleHighest);
        List<Place> places = new ArrayList<>();
        for (int cycle = 0; cycle < values.size(); cycle++) {
            double across = values.size() == 1 ? 50 : 100.0 * cycle / (values.size() - 1);
            values.get(cycle)
                    .map(value -> new Place(across, 100 * (1 - axis.fraction(value))))
                    .ifPresent(places::add);
        }
        return places;
    }

    /** The strokes between neighbouring cycles that are both shown. */
    public List<Stroke> strokes() {
        Axis axis = new Axis(name, scaleLowest, scaleHighest);
        List<Stroke> strokes = new ArrayList<>();
        double step = 100.0 / Math.max(1, values.size() - 1);
        for (int cycle = 1; cycle < values.size(); cycle++) {
            double across = step * cycle;
            Optional<Double> from = values.get(cycle - 1);
            values.get(cycle)
                    .flatMap(to -> from.map(start -> new Stroke(
                            new Place(across - step, 100 * (1 - axis.fraction(start))),
                            new Place(across, 100 * (1 - axis.fraction(to))))))
                    .ifPresent(strokes::add);
        }
        return strokes;
    }

    /** A place in percent of the drawing. */
    public record Place(double x, double y) {}

    /** A line between two places. */
    public record Stroke(Place from, Place to) {}
}
