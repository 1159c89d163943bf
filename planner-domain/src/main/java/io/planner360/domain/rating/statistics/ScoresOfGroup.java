package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.description.SampleSummary;

/** The rater scores of one group of a target's raters, self included. */
public record ScoresOfGroup(String group, SampleSummary scores) {}
