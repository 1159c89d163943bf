package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.reliability.ItemAnalysis;

/** One item of a competency, and what it has to do with the others. */
public record ItemOfScale(String item, ItemAnalysis analysis) {}
