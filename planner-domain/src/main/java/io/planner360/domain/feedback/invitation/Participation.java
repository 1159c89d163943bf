package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;

/**
 * How a cycle's raters of one group have responded so far, over all targets.
 *
 * @param invited all invitations of the group that were not revoked, whatever became of them
 * @param submitted answers of the group: one that was withdrawn by its receipt is none, though its rater has answered
 */
public record Participation(RaterGroupCode group, int invited, int submitted, int started, int declined) {
    public Participation {
        requireNonNull(group, "group");
    }

    /** Both together. */
    Participation plus(Participation other) {
        return new Participation(
                group,
                invited + other.invited,
                submitted + other.submitted,
                started + other.started,
                declined + other.declined);
    }
}
