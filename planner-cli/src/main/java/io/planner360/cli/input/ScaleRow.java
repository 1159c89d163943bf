package io.planner360.cli.input;

import java.util.List;

/**
 * A response scale as {@code questions.csv} names it.
 *
 * @param name the cell as it was written; two questions have the same scale when their {@code points} are equal
 * @param points at least two, their values consecutive and ascending
 */
public record ScaleRow(String name, List<Point> points) {

    public ScaleRow {
        points = List.copyOf(points);
    }

    /** One answer that a rater may choose; the anchor is the value itself where the file names none. */
    public record Point(int value, String anchor) {}

    /** The value of the first point. */
    public int lowest() {
        return points.get(0).value();
    }

    /** The value of the last point. */
    public int highest() {
        return points.get(points.size() - 1).value();
    }
}
