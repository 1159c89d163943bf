package io.planner360.domain.rating.statistics.comparison;

import io.planner360.domain.rating.statistics.description.Sample;

/**
 * The rater scores of one group of a target.
 *
 * @param weight 0 for a group that does not count
 */
public record WeightedGroup(double weight, Sample scores) {}
