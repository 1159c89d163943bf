/**
 * Tables in CSV files: strictly decoded, each cell checked against its column, every problem found with its place.
 */
@NullMarked
package io.planner360.cli.input.csv;

import org.jspecify.annotations.NullMarked;
