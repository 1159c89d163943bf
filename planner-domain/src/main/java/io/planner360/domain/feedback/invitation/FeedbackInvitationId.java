package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link FeedbackInvitation}. */
public record FeedbackInvitationId(UUID value) {
    public FeedbackInvitationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
