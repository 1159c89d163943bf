package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Gives a cycle up, as long as nothing of it was released: its answers, drafts and withheld reports are deleted, its
 * open invitations expire.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CancelCycle(Actor actor, FeedbackCycleId cycle) implements Request {}
