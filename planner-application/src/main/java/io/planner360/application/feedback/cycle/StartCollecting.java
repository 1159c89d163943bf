package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Opens a cycle for answers; its form and the map from levels to ratings freeze, unless they did when nominations
 * opened.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record StartCollecting(Actor actor, FeedbackCycleId cycle) implements Request {}
