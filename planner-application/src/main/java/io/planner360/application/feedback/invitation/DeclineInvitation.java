package io.planner360.application.feedback.invitation;

import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;

/**
 * A rater will not answer. A draft is gone.
 *
 * @param reason 1 to 2,000 characters
 */
public record DeclineInvitation(Actor actor, FeedbackInvitationId invitation, String reason) {}
