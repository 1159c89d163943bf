package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks how departments were seen in each competency, in cells over at least 5 targets. Needs READ_ANALYTICS.
 * There is no map before the report of every target is released, nor while one of them is recalled.
 */
@Guarded(permission = Permission.READ_ANALYTICS)
public record ReadHeatMap(Actor actor, FeedbackCycleId cycle, PageRequest page) implements Question {}
