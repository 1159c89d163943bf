package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.trend.WelchChange;

/** How the rater scores of one target differ from those of another. */
public record TargetDifference(String from, String to, WelchChange difference) {}
