package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;

/**
 * How a cycle's raters of one group have responded so far, over all targets.
 *
 * @param invited all invitations of the group, whatever became of them
 */
public record Participation(RaterGroupCode group, int invited, int submitted, int started, int declined) {
    public Participation {
        requireNonNull(group, "group");
    }
}
