package io.planner360.application.learning.recommendation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks what was recommended to a person and is in this state: to oneself, to somebody one manages, or with
 * MANAGE_LEARNING.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record ListRecommendations(Actor actor, UserId user, RecommendationStatus status, PageRequest page)
        implements Question {}
