package io.planner360.application.learning.recommendation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Decides against a recommendation: to oneself, to somebody one manages, or with MANAGE_LEARNING.
 *
 * @param reason 1 to 1,000 characters
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record DismissRecommendation(Actor actor, RecommendationId recommendation, String reason) implements Request {}
