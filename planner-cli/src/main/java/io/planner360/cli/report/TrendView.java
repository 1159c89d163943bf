package io.planner360.cli.report;

import java.util.List;

/**
 * How others rated one person in several cycles.
 *
 * @param cycles their names, oldest first, the report's own cycle last
 * @param lines one a competency, in the report's order
 */
public record TrendView(List<String> cycles, List<TrendLine> lines) {

    /** @throws IllegalArgumentException if there are fewer than two cycles, or a line has not one value for each */
    public TrendView {
        cycles = List.copyOf(cycles);
        lines = List.copyOf(lines);
        if (cycles.size() < 2) {
            throw new IllegalArgumentException("a trend over " + cycles.size() + " cycles");
        }
        for (TrendLine line : lines) {
            if (line.values().size() != cycles.size()) {
                throw new IllegalArgumentException(
                        line.name() + " has " + line.values().size() + " values for " + cycles.size() + " cycles");
            }
        }
    }
}
