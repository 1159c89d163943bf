package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Asks how many have answered, by group; only groups with at least 3 invitations, and at least the group's
 * threshold, are told.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CountParticipation(Actor actor, FeedbackCycleId cycle) implements Request {}
