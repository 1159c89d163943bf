package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;

/** A rater takes back an answer that is linked to the invitation, to change it while the cycle collects: it is a draft again. */
@Guarded(relations = Relation.INVITED_RATER)
public record ReopenResponse(Actor actor, FeedbackInvitationId invitation) implements Request {}
