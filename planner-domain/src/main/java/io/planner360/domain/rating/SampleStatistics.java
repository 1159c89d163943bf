package io.planner360.domain.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Mean and deviation of a sample. Values are summed in ascending order, so that the result does not depend,
 * in any bit, on the order in which a store returned them.
 */
final class SampleStatistics {
    private static final double EQUAL_WITHIN = 1e-9;

    private final double[] ascending;

    SampleStatistics(List<Double> values) {
        ascending = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The arithmetic mean; empty for no values. */
    Optional<Double> mean() {
        return ascending.length == 0
                ? Optional.empty()
                : Optional.of(sum(DoubleStream.of(ascending)) / ascending.length);
    }

    /** The sample standard deviation, with n − 1; empty for fewer than two values. */
    Optional<Double> deviation() {
        if (ascending.length < 2) {
            return Optional.empty();
        }
        double mean = mean().orElseThrow();
        double squares = sum(DoubleStream.of(ascending).map(x -> (x - mean) * (x - mean)));
        return Optional.of(Math.sqrt(squares / (ascending.length - 1)));
    }

    /** True if no value differs from another; also for none and for one. */
    boolean allEqual() {
        return ascending.length < 2 || ascending[ascending.length - 1] - ascending[0] <= EQUAL_WITHIN;
    }

    private static double sum(DoubleStream values) {
        double sum = 0;
        for (double value : values.toArray()) {
            sum += value;
        }
        return sum;
    }
}
