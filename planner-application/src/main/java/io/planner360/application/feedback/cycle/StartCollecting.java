package io.planner360.application.feedback.cycle;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/** Opens a cycle for answers; its form and the map from levels to ratings freeze. Needs MANAGE_FEEDBACK. */
public record StartCollecting(Actor actor, FeedbackCycleId cycle) {}
