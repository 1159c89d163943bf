package io.planner360.cli.report.chart;

/**
 * An axis of a radar chart.
 *
 * @param number 1 for the axis at the top, then clockwise
 * @param end its outer end
 */
public record Spoke(int number, Axis axis, Point end, SpokeLabel label) {}
