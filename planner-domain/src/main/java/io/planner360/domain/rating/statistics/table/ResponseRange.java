package io.planner360.domain.rating.statistics.table;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The response options of a scale, one apart from the next: A = high − low + 1 of them.
 *
 * @param low the lowest option, L
 * @param high the highest one, H, above it
 */
public record ResponseRange(double low, double high) {
    /** Of LeBreton and Senter (2008), table 2. */
    private static final Map<Integer, Double> SLIGHT_SKEW =
            Map.of(5, 1.34, 6, 1.85, 7, 2.90, 8, 3.47, 9, 5.66, 10, 6.30, 11, 7.31);

    /** How many options there are. */
    public int options() {
        return (int) Math.round(high - low + 1);
    }

    /** (A² − 1) / 12: the variance where raters choose by chance, each option as often as another. */
    public double uniformNullVariance() {
        double options = options();
        return (options * options - 1) / 12;
    }

    /**
     * The variance where raters are somewhat lenient or severe and choose by chance otherwise (LeBreton and Senter 2008);
     * empty for fewer than 5 options and for more than 11, for which there is none.
     */
    public OptionalDouble slightSkewNullVariance() {
        return Optional.ofNullable(SLIGHT_SKEW.get(options()))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** From which rating on it is one of the upper two options: H − 1. */
    public double topTwoFrom() {
        return high - 1;
    }
}
