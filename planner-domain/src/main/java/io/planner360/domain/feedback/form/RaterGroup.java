package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Raters who see a target from the same side.
 *
 * @param threshold of a protected group: how many must have answered before anything of it is shown, at
 *     least 2; of an exempt group always 1
 * @param minimum how many raters every target should have in this group; 0 where none are needed
 * @param maximum how many raters a target may have in this group, if that is limited
 * @param weight 0.01 to 9.99 with two decimals: how much the group counts among others; SELF never does
 */
public record RaterGroup(
        RaterGroupCode code,
        Protection protection,
        int threshold,
        int minimum,
        Optional<Integer> maximum,
        BigDecimal weight) {
    /** How many raters of a protected group must have answered, unless told otherwise. */
    public static final int DEFAULT_THRESHOLD = 3;

    /** Fewer are one person, or one and the reader. */
    static final int LOWEST_THRESHOLD = 2;

    private static final BigDecimal ONE = new BigDecimal("1.00");

    public RaterGroup {
        requireNonNull(code, "code");
        requireNonNull(protection, "protection");
        requireNonNull(maximum, "maximum");
        requireNonNull(weight, "weight");
    }

    /** A group that needs nobody. */
    public RaterGroup(
            RaterGroupCode code, Protection protection, int threshold, Optional<Integer> maximum, BigDecimal weight) {
        this(code, protection, threshold, 0, maximum, weight);
    }

    /** Whether the answers of a group are shown as those of its one rater. */
    public enum Protection {
        /** Shown as theirs, and told so: the target, and usually the manager. */
        EXEMPT,
        /** Shown only together with enough others. */
        PROTECTED
    }

    /** A group whose raters know that their answers are shown as theirs. */
    public static RaterGroup exempt(RaterGroupCode code, Optional<Integer> maximum) {
        return new RaterGroup(code, Protection.EXEMPT, 1, maximum, ONE);
    }

    /** A group that is hidden below the threshold. */
    public static RaterGroup protectedFrom(RaterGroupCode code, int threshold) {
        return new RaterGroup(code, Protection.PROTECTED, threshold, Optional.empty(), ONE);
    }

    /**
     * True for a protected group that is shown from fewer raters than these, but still from as many as any form
     * needs.
     */
    public boolean undercuts(int minimumThreshold) {
        return protection == Protection.PROTECTED && threshold >= LOWEST_THRESHOLD && threshold < minimumThreshold;
    }

    /** The same, of which every target should have so many raters. */
    public RaterGroup withAtLeast(int raters) {
        return new RaterGroup(code, protection, threshold, raters, maximum, weight);
    }

    /** The groups that most organizations use, in the order of display. */
    public static List<RaterGroup> standard() {
        return standard(DEFAULT_THRESHOLD);
    }

    /** The same with another threshold for the protected groups. */
    public static List<RaterGroup> standard(int threshold) {
        return List.of(
                exempt(RaterGroupCode.SELF, Optional.of(1)),
                exempt(RaterGroupCode.MANAGER, Optional.empty()),
                exempt(RaterGroupCode.SKIP_MANAGER, Optional.empty()),
                protectedFrom(RaterGroupCode.PEER, threshold),
                protectedFrom(RaterGroupCode.DIRECT_REPORT, threshold),
                protectedFrom(RaterGroupCode.EXTERNAL, threshold));
    }
}
