package io.planner360.domain.rating.anonymity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;

/**
 * A published number as what it is made of: the sum of ratings, each times its coefficient. A mean is such a
 * sum too; the scale of the coefficients does not matter.
 *
 * @param terms several about the same rating add up
 */
public record PublishedAggregate(String label, List<Term> terms) {
    public PublishedAggregate {
        requireNonNull(label, "label");
        terms = List.copyOf(terms);
    }

    /** A rating and how often it is counted. */
    public record Term(String rater, String item, BigDecimal coefficient) {
        public Term {
            requireNonNull(rater, "rater");
            requireNonNull(item, "item");
            requireNonNull(coefficient, "coefficient");
        }

        /** The rating itself. */
        public Term(String rater, String item) {
            this(rater, item, BigDecimal.ONE);
        }
    }
}
