package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Takes an invitation back that its rater has not begun to answer. Refused where that is too late, without telling what
 * the rater did.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record RevokeInvitation(Actor actor, FeedbackInvitationId invitation) implements Request {}
