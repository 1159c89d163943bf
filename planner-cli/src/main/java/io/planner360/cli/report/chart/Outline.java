package io.planner360.cli.report.chart;

import java.util.List;

/**
 * The line of a series in a radar chart.
 *
 * @param closed true if no value is missing: only then has it an inside that may be filled
 * @param path an SVG path; neighbours are joined, a missing value breaks it; empty if nothing joins
 */
public record Outline(Series series, boolean closed, String path, List<Marker> markers) {

    public Outline {
        markers = List.copyOf(markers);
    }
}
