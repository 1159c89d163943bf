package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.description.Proportion;
import io.planner360.domain.rating.statistics.description.SampleSummary;
import java.util.Optional;

/**
 * The others' ratings of a target in one item.
 *
 * @param topTwo the share of ratings of H − 1 or H; empty for no ratings, and for a scale without options
 */
public record RatingsOfItem(SampleSummary ratings, Optional<Proportion> topTwo) {}
