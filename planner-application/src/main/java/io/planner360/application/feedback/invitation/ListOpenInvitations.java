package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** A rater asks what they can answer: a person, or an external rater, whose token opens one invitation. */
@Guarded(relations = {Relation.ANY_MEMBER, Relation.INVITED_RATER})
public record ListOpenInvitations(Actor actor, PageRequest page) implements Question {}
