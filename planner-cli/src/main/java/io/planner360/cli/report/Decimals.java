package io.planner360.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

final class Decimals {

    private static final int PLACES = 6;

    private Decimals() {}

    /** At most six decimals, without trailing zeros and without an exponent. */
    static BigDecimal upToSix(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
