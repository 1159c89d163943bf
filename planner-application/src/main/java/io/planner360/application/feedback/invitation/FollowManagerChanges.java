package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * The same as {@link FollowManagerChange} for all enrolled targets of a cycle. Who cannot be invited now is left for
 * the next time.
 */
@Guarded(relations = Relation.SYSTEM, permission = Permission.MANAGE_FEEDBACK)
public record FollowManagerChanges(Actor actor, FeedbackCycleId cycle) implements Request {}
