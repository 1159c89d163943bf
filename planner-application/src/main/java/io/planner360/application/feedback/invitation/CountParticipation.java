package io.planner360.application.feedback.invitation;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/**
 * Asks how many have answered, by group; only groups with at least 3 invitations, and at least the group's
 * threshold, are told. Needs MANAGE_FEEDBACK.
 */
public record CountParticipation(Actor actor, FeedbackCycleId cycle) {}
