package io.planner360.domain.feedback.nomination;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;

/**
 * How many raters a group wants of every target.
 *
 * @param needed below it a group is short
 * @param always true if a target without any rater in the group is short as well
 */
public record GroupNeed(RaterGroupCode group, int needed, boolean always) {
    public GroupNeed {
        requireNonNull(group, "group");
    }
}
