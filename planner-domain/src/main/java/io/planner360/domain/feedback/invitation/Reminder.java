package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

/**
 * The rater of an invitation is reminded.
 *
 * @param number 1 for the first; each is given once, and one that is late may be left out for the next
 */
public record Reminder(FeedbackInvitationId invitation, int number) {
    public Reminder {
        requireNonNull(invitation, "invitation");
    }
}
