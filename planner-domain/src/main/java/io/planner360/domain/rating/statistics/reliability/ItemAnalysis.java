package io.planner360.domain.rating.statistics.reliability;

import java.util.OptionalDouble;

/**
 * What one item has to do with the others of its competency, over the pairs that answered all of them. Made for
 * competencies of two items or more.
 *
 * @param item its place in the competency
 * @param pairs how many pairs answered all items
 * @param restCorrelation Pearson's correlation with the mean of the other items; empty for fewer than two pairs, and
 *     where one of the two does not vary
 * @param alphaWithout alpha of the other items; empty for fewer than three items or two pairs, and where the sum of
 *     their covariances is ≤ 1e-12
 */
public record ItemAnalysis(int item, int pairs, OptionalDouble restCorrelation, OptionalDouble alphaWithout) {}
