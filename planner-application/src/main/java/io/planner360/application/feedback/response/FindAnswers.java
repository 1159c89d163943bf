package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;

/** A rater asks for what they have answered or drafted so far. Of an anonymous answer nothing is found. */
@Guarded(relations = Relation.INVITED_RATER)
public record FindAnswers(Actor actor, FeedbackInvitationId invitation) implements Question {}
