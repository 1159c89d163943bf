package io.planner360.cli.report.chart;

import java.util.Optional;

/**
 * A grid line of a radar chart.
 *
 * @param path a closed path
 * @param label the scale point that it stands for, absent if the axes have different scales
 * @param labelAt where the label's middle is
 */
public record Ring(String path, Optional<String> label, Point labelAt) {}
