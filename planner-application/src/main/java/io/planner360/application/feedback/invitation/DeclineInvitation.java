package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;

/**
 * A rater will not answer. A draft is gone.
 *
 * @param reason 1 to 2,000 characters
 */
@Guarded(relations = Relation.INVITED_RATER)
public record DeclineInvitation(Actor actor, FeedbackInvitationId invitation, String reason) implements Request {}
