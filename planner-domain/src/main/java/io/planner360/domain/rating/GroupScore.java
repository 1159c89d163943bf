package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.Optional;

/**
 * The score of one group, or of those shown together, in one competency: a base cell, from which everything else is computed.
 *
 * @param raters how many rated at least one item of the competency
 * @param mean of the rater scores, in points of the competency's scale
 * @param deviation of the rater scores, with n − 1; only from 5 raters, and only where not all are equal
 */
public record GroupScore(RaterGroupCode group, int raters, double mean, Optional<Double> deviation) {
    public GroupScore {
        requireNonNull(group, "group");
        requireNonNull(deviation, "deviation");
    }
}
