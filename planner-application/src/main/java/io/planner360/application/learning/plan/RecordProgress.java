package io.planner360.application.learning.plan;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.time.Instant;
import java.util.Optional;

/**
 * Says how far an objective is now: of one's own plan, that of somebody one manages, or with MANAGE_LEARNING.
 *
 * @param percent 0 to 100; 100 completes the objective
 * @param minutes spent since the entry before
 * @param evidence a link to what shows it
 * @param resource what was used
 * @param completedAt when the resource was done; of an entry of 100 percent, now unless given
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_LEARNING)
public record RecordProgress(
        Actor actor,
        LearningPlanId plan,
        LearningObjectiveId objective,
        int percent,
        int minutes,
        String note,
        Optional<String> evidence,
        Optional<LearningResourceId> resource,
        Optional<Instant> completedAt)
        implements Request {
    /** Progress of which no more is to be said. */
    public RecordProgress(
            Actor actor, LearningPlanId plan, LearningObjectiveId objective, int percent, int minutes, String note) {
        this(actor, plan, objective, percent, minutes, note, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
