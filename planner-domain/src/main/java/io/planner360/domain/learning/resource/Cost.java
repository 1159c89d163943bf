package io.planner360.domain.learning.resource;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Violations;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a resource costs one person.
 *
 * @param amount from 0, at most 9,999,999,999.99, with two decimals
 * @param currency three capital letters as in ISO 4217
 */
public record Cost(BigDecimal amount, String currency) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final int DIGITS = 12;

    public Cost {
        requireNonNull(amount, "amount");
        requireNonNull(currency, "currency");
    }

    void check(Violations violations, String at) {
        violations
                .check(amount.signum() >= 0, at + "amount", "must not be negative")
                .check(amount.scale() == 2, at + "amount", "must have two decimals")
                .check(amount.precision() <= DIGITS, at + "amount", "must have at most " + DIGITS + " digits")
                .check(CODE.matcher(currency).matches(), at + "currency", "must be three capital letters");
    }
}
