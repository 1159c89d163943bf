package io.planner360.domain.insight.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many were asked and have answered.
 *
 * @param of the rater group, or the department of the targets
 * @param invited all invitations that were not revoked, whatever became of them; at least 1
 */
public record ResponseCount<T>(T of, int invited, int submitted) {
    public ResponseCount {
        requireNonNull(of, "of");
        if (invited < 1 || submitted < 0 || submitted > invited) {
            throw new IllegalArgumentException(submitted + " of " + invited + " cannot have answered");
        }
    }

    /** Submitted of invited in percent, two decimals. */
    public BigDecimal rate() {
        return BigDecimal.valueOf(submitted * 100L).divide(BigDecimal.valueOf(invited), 2, RoundingMode.HALF_UP);
    }
}
