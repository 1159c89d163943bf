package io.planner360.application.feedback.invitation;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** A rater asks what they can answer: a person, or an external rater, whose token opens one invitation. */
public record ListOpenInvitations(Actor actor, PageRequest page) {}
