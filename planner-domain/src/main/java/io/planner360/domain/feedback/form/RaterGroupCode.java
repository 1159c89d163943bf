package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names a group of raters within an organization.
 *
 * @param value upper-case letters, digits and underscores, 1 to 40, a letter first
 */
public record RaterGroupCode(String value) implements Comparable<RaterGroupCode> {
    // before the constants, which are checked against it
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public static final RaterGroupCode SELF = new RaterGroupCode("SELF");
    public static final RaterGroupCode MANAGER = new RaterGroupCode("MANAGER");
    public static final RaterGroupCode SKIP_MANAGER = new RaterGroupCode("SKIP_MANAGER");
    public static final RaterGroupCode PEER = new RaterGroupCode("PEER");
    public static final RaterGroupCode DIRECT_REPORT = new RaterGroupCode("DIRECT_REPORT");
    public static final RaterGroupCode EXTERNAL = new RaterGroupCode("EXTERNAL");

    /** No group of a form, but what a report calls small groups that it shows together. */
    public static final RaterGroupCode COMBINED = new RaterGroupCode("COMBINED");

    public RaterGroupCode {
        requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a rater group is named like DIRECT_REPORT, not " + value);
        }
    }

    @Override
    public int compareTo(RaterGroupCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
