package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.time.LocalDate;

/**
 * Changes what a plan says and when it ends: a draft by whoever may see it, an ACTIVE one by another person than
 * the one whose plan it is. Limits as in {@link io.planner360.domain.learning.plan.LearningPlan}.
 *
 * @param version that of the plan that was changed
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record EditPlan(
        Actor actor,
        LearningPlanId plan,
        long version,
        String title,
        String description,
        LocalDate startDate,
        LocalDate targetDate)
        implements Request {}
