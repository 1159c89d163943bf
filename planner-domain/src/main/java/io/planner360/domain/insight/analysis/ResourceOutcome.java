package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.learning.resource.LearningResourceId;
import java.math.BigDecimal;

/**
 * How much better people were rated after an objective that used a resource. It says what came after the
 * resource, not what came from it.
 *
 * @param people how many it is made of, at least {@link #FEWEST_PEOPLE}
 * @param gain the mean of their gains, each person counting once, in points of the scale; two decimals
 */
public record ResourceOutcome(LearningResourceId resource, int people, BigDecimal gain) {
    /** There is no figure over fewer. */
    public static final int FEWEST_PEOPLE = 5;

    public ResourceOutcome {
        requireNonNull(resource, "resource");
        requireNonNull(gain, "gain");
        if (people < FEWEST_PEOPLE) {
            throw new IllegalArgumentException("a figure over " + people + " people could name them");
        }
    }
}
