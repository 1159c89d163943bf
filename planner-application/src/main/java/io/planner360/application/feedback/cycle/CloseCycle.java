package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Ends a cycle and calculates its reports, which are withheld until released. */
@Guarded(relations = Relation.SYSTEM, permission = Permission.MANAGE_FEEDBACK)
public record CloseCycle(Actor actor, FeedbackCycleId cycle) implements Request {}
