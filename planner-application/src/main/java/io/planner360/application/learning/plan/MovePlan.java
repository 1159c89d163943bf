package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Takes a plan from one state to another: one's own, that of somebody one manages, or with MANAGE_LEARNING. One's
 * own plan is approved by somebody else.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record MovePlan(Actor actor, LearningPlanId plan, PlanStep step) implements Request {}
