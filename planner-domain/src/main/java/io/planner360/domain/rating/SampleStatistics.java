package io.planner360.domain.rating;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Mean and deviation of a sample, in decimals of 34 digits: sums are exact, so that the result does not
 * depend, in any bit, on the order in which a store returned the values, and a mean that is a whole number
 * is that number.
 */
final class SampleStatistics {
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private final List<BigDecimal> values;

    SampleStatistics(List<BigDecimal> values) {
        this.values = values;
    }

    /** The arithmetic mean; empty for no values. */
    Optional<BigDecimal> mean() {
        return values.isEmpty() ? Optional.empty() : Optional.of(sum(values).divide(count(), PRECISION));
    }

    /** The sample standard deviation, with n − 1; empty for fewer than two values. */
    Optional<Double> deviation() {
        if (values.size() < 2) {
            return Optional.empty();
        }
        BigDecimal mean = mean().orElseThrow();
        BigDecimal squares =
                sum(values.stream().map(x -> x.subtract(mean).pow(2)).toList());
        return Optional.of(Math.sqrt(
                squares.divide(count().subtract(BigDecimal.ONE), PRECISION).doubleValue()));
    }

    /** True if no value differs from another; also for none and for one. */
    boolean allEqual() {
        return values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
    }

    private BigDecimal count() {
        return BigDecimal.valueOf(values.size());
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
