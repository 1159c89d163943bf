package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Adds an objective at the end of a plan: of a draft by whoever may see it, of an ACTIVE one by another person than
 * the one whose plan it is.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record AddObjective(Actor actor, LearningPlanId plan, ObjectiveContent content) implements Request {}
