package io.planner360.cli.report.chart;

/** A value of a series in a radar chart. */
public record Marker(Axis axis, double value, Point at) {}
