package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Asks for a plan: one's own, that of somebody one manages, or with MANAGE_LEARNING. */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record FindPlan(Actor actor, LearningPlanId plan) implements Question {}
