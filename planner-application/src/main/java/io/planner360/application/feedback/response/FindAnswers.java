package io.planner360.application.feedback.response;

import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;

/** A rater asks for what they have answered or drafted so far. Of an anonymous answer nothing is found. */
public record FindAnswers(Actor actor, FeedbackInvitationId invitation) {}
