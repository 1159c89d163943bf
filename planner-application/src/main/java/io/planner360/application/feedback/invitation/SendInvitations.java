package io.planner360.application.feedback.invitation;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/** Lets the raters of all waiting invitations see them. The cycle must be collecting. Needs MANAGE_FEEDBACK. */
public record SendInvitations(Actor actor, FeedbackCycleId cycle) {}
