package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Says how far an objective is now: of one's own plan, that of somebody one manages, or with MANAGE_LEARNING.
 *
 * @param percent 0 to 100; 100 completes the objective
 * @param minutes spent since the entry before
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record RecordProgress(
        Actor actor, LearningPlanId plan, LearningObjectiveId objective, int percent, int minutes, String note)
        implements Request {}
