package io.planner360.application.insight.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a report says.
 *
 * @param columns the headings
 * @param all a cell for each column in each; read once, while the unit of work is open
 */
record Rows(List<String> columns, Stream<List<Cell>> all) {}
