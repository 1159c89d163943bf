package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.SampleSummary;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The others' view of a target in a competency.
 *
 * @param scores the rater scores, every rater counting once
 * @param pooledInterval mean ± t(.975; df) √(MSW/n), MSW and df within targets of the competency; also for one rater;
 *     empty for none, and where there is no MSW
 * @param ratings how many single ratings there are
 * @param pooledMean the mean of the single ratings
 * @param pooledDeviation their deviation
 * @param meanOfItemMeans each item counting once, those without a rating left out
 * @param topTwoShare the share of ratings of H − 1 or H; empty for no ratings, and for a scale without options
 * @param atMinimum how many ratings are L; empty for a scale without options
 * @param atMaximum how many ratings are H; empty for a scale without options
 */
public record ScoresOfCompetency(
        SampleSummary scores,
        Optional<Interval> pooledInterval,
        int ratings,
        OptionalDouble pooledMean,
        OptionalDouble pooledDeviation,
        OptionalDouble meanOfItemMeans,
        OptionalDouble topTwoShare,
        OptionalInt atMinimum,
        OptionalInt atMaximum) {}
