package io.planner360.domain.feedback.nomination;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;

/**
 * A group in which a target has fewer raters than are needed.
 *
 * @param raters how many are invited, whatever they have answered
 * @param needed how many it takes
 */
public record ShortGroup(UserId target, RaterGroupCode group, int raters, int needed) {
    public ShortGroup {
        requireNonNull(target, "target");
        requireNonNull(group, "group");
    }
}
