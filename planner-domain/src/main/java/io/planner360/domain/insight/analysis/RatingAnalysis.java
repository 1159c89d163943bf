package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the ratings of a target in one competency say, all of them alike: whoever gave them, and however many
 * of them somebody gave. Scores of a report are made otherwise, each rater counting once.
 *
 * @param name the competency's, in the version of the framework that the form asks about
 * @param average of the ratings, those of reverse-scored questions turned round; four decimals
 * @param ratings how many there are
 * @param deviation with n − 1, four decimals; empty for a single rating
 */
public record RatingAnalysis(
        CompetencyId competency, String name, BigDecimal average, int ratings, Optional<BigDecimal> deviation) {
    public RatingAnalysis {
        requireNonNull(competency, "competency");
        requireNonNull(name, "name");
        requireNonNull(average, "average");
        requireNonNull(deviation, "deviation");
    }
}
