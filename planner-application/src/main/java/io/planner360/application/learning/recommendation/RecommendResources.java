package io.planner360.application.learning.recommendation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Has the advisor recommend resources because of a released report: to oneself, to somebody one manages, or with
 * MANAGE_LEARNING. What was recommended from the report before is not offered again.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record RecommendResources(Actor actor, FeedbackCycleId cycle, UserId user) implements Request {}
