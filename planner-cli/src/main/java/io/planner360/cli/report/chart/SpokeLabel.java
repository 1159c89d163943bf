package io.planner360.cli.report.chart;

import java.util.List;

/**
 * The text at an axis.
 *
 * @param first the baseline of the first line
 * @param anchor {@code start}, {@code middle} or {@code end}, as SVG names it
 * @param lines the text, broken so that it meets no neighbour; the last may end in an ellipsis
 */
public record SpokeLabel(Point first, String anchor, List<String> lines) {

    public SpokeLabel {
        lines = List.copyOf(lines);
    }
}
