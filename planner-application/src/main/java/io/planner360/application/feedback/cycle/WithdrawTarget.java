package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Lets a target leave a cycle, as long as no report on them was released: the answers about them are deleted, a
 * withheld report is discarded, and raters who have not answered are not asked any more.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record WithdrawTarget(Actor actor, FeedbackCycleId cycle, UserId target) implements Request {}
