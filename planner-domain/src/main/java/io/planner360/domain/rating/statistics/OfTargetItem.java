package io.planner360.domain.rating.statistics;

/** What was found for a target in an item. */
public record OfTargetItem<T>(String target, String item, String competency, T found) {}
