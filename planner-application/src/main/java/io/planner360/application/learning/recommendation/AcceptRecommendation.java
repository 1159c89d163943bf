package io.planner360.application.learning.recommendation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.Optional;

/**
 * Agrees to a recommendation: to oneself, to somebody one manages, or with MANAGE_LEARNING.
 *
 * @param plan of the person, a draft or ACTIVE, that shall take the resource: into the first open objective in the
 *     competency, or else into a new one that is due when the plan ends; what an ACTIVE plan holds is changed by
 *     another person than the one whose plan it is
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record AcceptRecommendation(Actor actor, RecommendationId recommendation, Optional<LearningPlanId> plan)
        implements Request {}
