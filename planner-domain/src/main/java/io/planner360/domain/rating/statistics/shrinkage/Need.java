package io.planner360.domain.rating.statistics.shrinkage;

/**
 * What development a required level asks of a target.
 *
 * @param probabilityBelow how probable it is that the true mean is below the level
 * @param expectedShortfall by how much it is below, on average, levels that are reached counting 0
 */
public record Need(double probabilityBelow, double expectedShortfall) {}
