package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Puts the objectives of a plan in another order: of a draft by whoever may see it, of an ACTIVE one by another
 * person than the one whose plan it is.
 *
 * @param order each objective of the plan once
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record OrderObjectives(Actor actor, LearningPlanId plan, List<LearningObjectiveId> order) implements Request {
    public OrderObjectives {
        order = List.copyOf(order);
    }
}
