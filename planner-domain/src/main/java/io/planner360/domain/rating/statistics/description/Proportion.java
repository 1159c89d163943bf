package io.planner360.domain.rating.statistics.description;

import java.util.Optional;

/**
 * A share of a number of ratings, with its interval.
 *
 * @param interval (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959963984540054, the score interval of
 *     Wilson (1927) without correction for continuity; it stays within 0 and 1
 */
public record Proportion(double share, Interval interval) {
    private static final double Z = 1.959963984540054;

    /** So many of so many; empty for none of none. */
    public static Optional<Proportion> of(int part, int whole) {
        if (whole == 0) {
            return Optional.empty();
        }
        double share = (double) part / whole;
        double z2 = Z * Z;
        double middle = share + z2 / (2 * whole);
        double half = Z * Math.sqrt(share * (1 - share) / whole + z2 / (4.0 * whole * whole));
        double below = 1 + z2 / whole;
        double low = part == 0 ? 0 : Math.max(0, (middle - half) / below);
        double high = part == whole ? 1 : Math.min(1, (middle + half) / below);
        return Optional.of(new Proportion(share, new Interval(low, high)));
    }
}
