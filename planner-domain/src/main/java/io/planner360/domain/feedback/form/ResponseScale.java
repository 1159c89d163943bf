package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The possible ratings of a question.
 *
 * @param name 1 to 100 characters, unique in its form
 * @param points 2 to 101, consecutive and ascending; the lowest may be 0, and is a rating like any other
 */
public record ResponseScale(String name, List<ScalePoint> points) {
    public ResponseScale {
        requireNonNull(name, "name");
        points = List.copyOf(points);
    }

    /** The lowest rating. */
    public int lowest() {
        return points.get(0).value();
    }

    /** The highest rating. */
    public int highest() {
        return points.get(points.size() - 1).value();
    }

    /** True for a rating of this scale. */
    public boolean contains(int rating) {
        return rating >= lowest() && rating <= highest();
    }

    /** The rating of a reverse-scored question as statistics read it: lowest + highest − rating. */
    public int reversed(int rating) {
        return lowest() + highest() - rating;
    }
}
