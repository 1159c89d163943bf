package io.planner360.cli.report.chart;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values of several series on axes around a centre, the first at the top, then clockwise. Each axis has its
 * own scale. The lowest point of a scale is drawn on the innermost ring, not in the centre, so that low
 * values stay apart.
 *
 * @param rings from the inside outwards
 * @param spokes one an axis
 * @param outlines in the order in which they are drawn; series without any value are left out
 */
public record RadarChart(RadarLayout layout, List<Ring> rings, List<Spoke> spokes, List<Outline> outlines) {

    /** Below, there is no area to see; above, labels would meet. */
    public static final int FEWEST_AXES = 3;

    public static final int MOST_AXES = 12;

    private static final double INNERMOST = 0.12;
    private static final int MOST_RINGS = 10;
    private static final int PLAIN_STEPS = 4;

    public RadarChart {
        rings = List.copyOf(rings);
        spokes = List.copyOf(spokes);
        outlines = List.copyOf(outlines);
    }

    /** Tells if so many axes make a readable radar chart. */
    public static boolean fits(int axes) {
        return axes >= FEWEST_AXES && axes <= MOST_AXES;
    }

    /**
     * Lays out a chart.
     *
     * @throws IllegalArgumentException if the number of axes does not {@linkplain #fits fit}, or a series
     *     has not one value an axis
     */
    public static RadarChart of(List<Axis> axes, List<Series> series, RadarLayout layout) {
        if (!fits(axes.size())) {
            throw new IllegalArgumentException("a radar chart of " + axes.size() + " axes");
        }
        series.stream().filter(line -> line.values().size() != axes.size()).forEach(line -> {
            throw new IllegalArgumentException(
                    line.name() + " has " + line.values().size() + " values for " + axes.size() + " axes");
        });
        Plane plane = new Plane(layout, axes.size());
        return new RadarChart(
                layout,
                rings(axes, plane),
                IntStream.range(0, axes.size())
                        .mapToObj(index -> spoke(axes.get(index), index, plane))
                        .toList(),
                series.stream()
                        .filter(line -> !line.empty())
                        .map(line -> outline(line, axes, plane))
                        .toList());
    }

    private static List<Ring> rings(List<Axis> axes, Plane plane) {
        Axis first = axes.get(0);
        boolean alike =
                axes.stream().allMatch(axis -> axis.lowest() == first.lowest() && axis.highest() == first.highest());
        double length = first.highest() - first.lowest();
        boolean points = alike
                && length <= MOST_RINGS
                && length == Math.rint(length)
                && first.lowest() == Math.rint(first.lowest());
        int steps = points ? (int) length : PLAIN_STEPS;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(step -> {
                    double fraction = (double) step / steps;
                    String path = closed(IntStream.range(0, axes.size())
                            .mapToObj(index -> plane.at(index, fraction))
                            .toList());
                    Optional<String> label =
                            points ? Optional.of(Integer.toString((int) first.lowest() + step)) : Optional.empty();
                    return new Ring(path, label, plane.at(0, fraction));
                })
                .toList();
    }

    private static Spoke spoke(Axis axis, int index, Plane plane) {
        return new Spoke(index + 1, axis, plane.at(index, 1), plane.label(axis, index));
    }

    private static Outline outline(Series series, List<Axis> axes, Plane plane) {
        List<Optional<Point>> points = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (int index = 0; index < axes.size(); index++) {
            Axis axis = axes.get(index);
            int spoke = index;
            Optional<Marker> marker = series.values()
                    .get(index)
                    .map(value -> new Marker(axis, value, plane.at(spoke, axis.fraction(value))));
            marker.ifPresent(markers::add);
            points.add(marker.map(Marker::at));
        }
        boolean closed = markers.size() == axes.size();
        String path = closed ? closed(markers.stream().map(Marker::at).toList()) : open(points);
        return new Outline(series, closed, path, markers);
    }

    private static String closed(List<Point> points) {
        return points.stream().map(Point::text).collect(joining(" L ", "M ", " Z"));
    }

    /** Joins neighbours around the circle, the last to the first included, and nothing else. */
    private static String open(List<Optional<Point>> points) {
        List<String> strokes = new ArrayList<>();
        for (int index = 0; index < points.size(); index++) {
            Optional<Point> from = points.get(index);
            Optional<Point> to = points.get((index + 1) % points.size());
            from.flatMap(start -> to.map(end -> "M " + start.text() + " L " + end.text()))
                    .ifPresent(strokes::add);
        }
        return String.join(" ", strokes);
    }

    /** Where things are: spokes by number, distances as a part of the scale. */
    private record Plane(RadarLayout layout, int axes) {

        Point at(int spoke, double fraction) {
            return atDistance(spoke, layout.radius() * (INNERMOST + (1 - INNERMOST) * fraction));
        }

        SpokeLabel label(Axis axis, int spoke) {
            Point anchor = atDistance(spoke, layout.radius() + layout.labelDistance());
            List<String> lines = layout.numbered()
                    ? List.of(Integer.toString(spoke + 1))
                    : new LineBreaker(layout.labelWidth(), layout.labelLines(), layout.fontSize()).lines(axis.label());
            double right = Math.sin(angle(spoke));
            double up = Math.cos(angle(spoke));
            // a label above the chart grows upwards, below it downwards, beside it both ways
            double extra = (lines.size() - 1) * layout.lineHeight();
            double first = anchor.y() + layout.fontSize() * 0.35 - extra * (1 + up) / 2;
            boolean centred = layout.numbered() || Math.abs(right) < 0.1;
            return new SpokeLabel(
                    new Point(anchor.x(), first), centred ? "middle" : right > 0 ? "start" : "end", lines);
        }

        private Point atDistance(int spoke, double distance) {
            Point centre = layout.centre();
            return new Point(
                    centre.x() + distance * Math.sin(angle(spoke)), centre.y() - distance * Math.cos(angle(spoke)));
        }

        private double angle(int spoke) {
            return 2 * Math.PI * spoke / axes;
        }
    }
}
