package io.planner360.domain.rating.statistics;

/** What was found for a target in a competency. */
public record OfTargetCompetency<T>(String target, String competency, T found) {}
