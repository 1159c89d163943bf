package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.time.LocalDate;

/**
 * Has the advisor propose a plan from a released report: for oneself, for somebody one manages, or with
 * MANAGE_LEARNING.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record DraftPlan(Actor actor, FeedbackCycleId cycle, UserId user, LocalDate startDate) implements Request {}
