package io.planner360.domain.rating.statistics;

/** What was found for an item. */
public record OfItem<T>(String item, T found) {}
