package io.planner360.application.feedback.invitation;

import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.shared.Secret;
import java.util.Optional;

/**
 * A new invitation.
 *
 * @param token for an external rater's link, told here and never again; expires when the cycle closes
 */
public record InvitedRater(FeedbackInvitation invitation, Optional<Secret> token) {}
