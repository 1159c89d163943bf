package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Violations;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as it was given. Two are the same where their {@link #key()} is. */
public record EmailAddress(String value) {
    /** The longest address, in characters. */
    public static final int LONGEST = 255;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    public EmailAddress {
        requireNonNull(value, "value");
    }

    /** Notes what is wrong with a text that should be an address. */
    public static void check(Violations violations, String text, String field) {
        violations.text(text, LONGEST, field);
        violations.check(text.isBlank() || SHAPE.matcher(text).matches(), field, "must look like name@host.domain");
    }

    /** The address without regard to case: what is unique among accounts. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
