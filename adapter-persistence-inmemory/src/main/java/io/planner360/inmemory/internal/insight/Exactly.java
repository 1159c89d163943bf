package io.planner360.inmemory.internal.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Arithmetic as PostgreSQL does it on decimal numbers, so that the order of what is added does not matter. */
final class Exactly {
    /** What a double keeps of a decimal number; casting one to numeric rounds to it. */
    private static final MathContext DOUBLE = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final MathContext WIDE = MathContext.DECIMAL128;

    private Exactly() {}

    static BigDecimal decimal(double value) {
        return new BigDecimal(value).round(DOUBLE);
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return sum(values).divide(BigDecimal.valueOf(values.size()), WIDE);
    }

    /** With n − 1, of at least two. */
    static BigDecimal deviation(List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal sum = sum(values);
        BigDecimal squares =
                sum(values.stream().map(value -> value.multiply(value)).toList());
        return count.multiply(squares)
                .subtract(sum.multiply(sum))
                .divide(count.multiply(count.subtract(BigDecimal.ONE)), WIDE)
                .sqrt(WIDE);
    }

    static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
