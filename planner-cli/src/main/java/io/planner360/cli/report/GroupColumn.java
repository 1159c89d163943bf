package io.planner360.cli.report;

/**
 * A rater group as a column of the table.
 *
 * @param code what cells refer to
 * @param raters how many answered; not printed unless shown
 * @param shown false if the group is below its threshold: every cell then reads "not shown"
 */
public record GroupColumn(String code, String label, int raters, boolean shown) {}
