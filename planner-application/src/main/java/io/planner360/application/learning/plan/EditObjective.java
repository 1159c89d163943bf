package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Lets an objective say something else: in a draft by whoever may see it, in an ACTIVE plan by another person than
 * the one whose plan it is.
 *
 * @param version that of the plan that was changed
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record EditObjective(
        Actor actor, LearningPlanId plan, long version, LearningObjectiveId objective, ObjectiveContent content)
        implements Request {}
