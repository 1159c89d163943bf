package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * A rater leaves: what they have not answered of the cycle is taken back, with drafts. What they answered stays.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record WithdrawRater(Actor actor, FeedbackCycleId cycle, Rater rater) implements Request {}
