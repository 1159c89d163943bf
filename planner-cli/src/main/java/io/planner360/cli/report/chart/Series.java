package io.planner360.cli.report.chart;

import java.util.List;
import java.util.Optional;

/**
 * The values of one line, one an axis; an absent value leaves a gap.
 *
 * @param key tells lines apart in a style sheet
 * @param name tells them apart in the legend
 */
public record Series(String key, String name, List<Optional<Double>> values) {

    public Series {
        values = List.copyOf(values);
    }

    /** True if there is nothing to draw. */
    public boolean empty() {
        return values.stream().allMatch(Optional::isEmpty);
    }
}
