package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Lets the raters of all waiting invitations see them. The cycle must be collecting. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record SendInvitations(Actor actor, FeedbackCycleId cycle) implements Request {}
