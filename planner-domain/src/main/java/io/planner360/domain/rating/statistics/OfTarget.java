package io.planner360.domain.rating.statistics;

/** What was found for a target. */
public record OfTarget<T>(String target, T found) {}
