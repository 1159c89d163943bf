package io.planner360.domain.rating.statistics.table;

/**
 * Rows by target, rater and item.
 *
 * @param order the rows in that order
 * @param rating not a number where nothing was answered
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record SortedRows(int[] order, IntColumn target, IntColumn rater, IntColumn group, IntColumn item, double[] rating) {}
