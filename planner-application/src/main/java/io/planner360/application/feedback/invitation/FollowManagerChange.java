package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Does for one target what the cycle's policy says where the target's manager has changed since enrolment, or since
 * this was done last. The new manager is invited only where the old one was, as MANAGER; who has been asked in whatever
 * group stays as they are. Refused where the new manager cannot be invited.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record FollowManagerChange(Actor actor, FeedbackCycleId cycle, UserId target) implements Request {}
