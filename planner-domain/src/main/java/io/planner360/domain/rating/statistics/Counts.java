package io.planner360.domain.rating.statistics;

/**
 * What the ratings consist of.
 *
 * @param rows answered or not
 * @param missing not answered
 * @param valid answered
 * @param raters who was asked, oneself included
 */
public record Counts(int rows, int missing, int valid, int targets, int raters, int items, int competencies) {}
