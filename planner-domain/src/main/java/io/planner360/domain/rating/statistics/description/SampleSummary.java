package io.planner360.domain.rating.statistics.description;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What describes a sample; each number as {@link Sample} defines it.
 *
 * @param n how many values there are
 * @param interval of the mean, of 95 %
 */
public record SampleSummary(
        int n,
        OptionalDouble mean,
        OptionalDouble deviation,
        OptionalDouble standardError,
        Optional<Interval> interval,
        OptionalDouble median,
        OptionalDouble min,
        OptionalDouble max) {}
