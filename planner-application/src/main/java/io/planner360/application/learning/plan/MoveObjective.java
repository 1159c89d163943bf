package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveStep;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Takes an objective from one state to another: of one's own plan, that of somebody one manages, or with
 * MANAGE_LEARNING. Of one's own ACTIVE plan somebody else drops and restores objectives. A step that changes how far
 * the objective is leaves an entry of progress.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record MoveObjective(Actor actor, LearningPlanId plan, LearningObjectiveId objective, ObjectiveStep step)
        implements Request {}
