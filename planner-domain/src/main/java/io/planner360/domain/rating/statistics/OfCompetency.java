package io.planner360.domain.rating.statistics;

/** What was found for a competency. */
public record OfCompetency<T>(String competency, T found) {}
