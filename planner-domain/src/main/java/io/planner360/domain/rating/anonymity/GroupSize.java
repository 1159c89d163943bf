package io.planner360.domain.rating.anonymity;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroup.Protection;
import io.planner360.domain.feedback.form.RaterGroupCode;

/**
 * How many of a group answered.
 *
 * @param threshold of a protected group: from how many on it is shown, at least 2; of an exempt one without
 *     meaning
 * @param raters those with at least one valid rating, 0 or more
 */
public record GroupSize(RaterGroupCode group, Protection protection, int threshold, int raters) {
    public GroupSize {
        requireNonNull(group, "group");
        requireNonNull(protection, "protection");
        if (protection == Protection.PROTECTED && threshold < 2) {
            throw new IllegalArgumentException("the threshold of a protected group is at least 2, not " + threshold);
        }
        if (raters < 0) {
            throw new IllegalArgumentException("raters are counted from 0, not " + raters);
        }
    }

    boolean isProtected() {
        return protection == Protection.PROTECTED;
    }
}
