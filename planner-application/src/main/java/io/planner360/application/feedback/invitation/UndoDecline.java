package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;

/** A rater who declined may answer after all, while the cycle collects. */
@Guarded(relations = Relation.INVITED_RATER)
public record UndoDecline(Actor actor, FeedbackInvitationId invitation) implements Request {}
