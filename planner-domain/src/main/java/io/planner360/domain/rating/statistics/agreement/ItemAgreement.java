package io.planner360.domain.rating.statistics.agreement;

import io.planner360.domain.rating.statistics.description.Sample;
import java.util.OptionalDouble;

/**
 * How far the raters of a target agree on one item.
 *
 * @param variance empty for fewer than two ratings
 * @param adMean mean absolute deviation from the mean; 0 for one rating, empty for none
 * @param adMedian the same from the median
 */
public record ItemAgreement(
        int n,
        OptionalDouble variance,
        OptionalDouble rwgUniform,
        OptionalDouble rwgSlightSkew,
        OptionalDouble adMean,
        OptionalDouble adMedian,
        OptionalDouble awg) {

    /** The indices as {@link WithinGroup} and {@link Sample} define them. */
    public static ItemAgreement of(Sample ratings, WithinGroup indices) {
        return new ItemAgreement(
                ratings.size(),
                ratings.variance(),
                indices.rwgUniform(ratings.variance()),
                indices.rwgSlightSkew(ratings.variance()),
                ratings.meanDeviation(),
                ratings.medianDeviation(),
                indices.awg(ratings));
    }
}
