package io.planner360.domain.rating.statistics;

import io.planner360.domain.rating.statistics.trend.ReliableChange;
import io.planner360.domain.rating.statistics.trend.WelchChange;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a target's rater scores in a competency differ from those of an earlier cycle.
 *
 * @param reliable empty where a mean is, and where deviation or reliability are not known
 */
public record Trend(
        int ratersBefore,
        int raters,
        OptionalDouble meanBefore,
        OptionalDouble mean,
        WelchChange change,
        Optional<ReliableChange> reliable) {}
