package io.planner360.cli.input.csv;

import java.util.List;

/**
 * One record as it stands in the file.
 *
 * @param line the physical line on which it starts, from 1
 */
record CsvRecord(int line, List<String> cells) {}
