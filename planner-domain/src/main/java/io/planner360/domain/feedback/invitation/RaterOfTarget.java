package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;

/** A rater and whom they are asked about: what an invitation is unique by in its cycle. */
public record RaterOfTarget(UserId target, Rater rater) {
    public RaterOfTarget {
        requireNonNull(target, "target");
        requireNonNull(rater, "rater");
    }
}
