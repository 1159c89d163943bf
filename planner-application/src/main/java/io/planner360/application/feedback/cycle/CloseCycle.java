package io.planner360.application.feedback.cycle;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/** Ends a cycle and calculates its reports, which are withheld until released. Needs MANAGE_FEEDBACK. */
public record CloseCycle(Actor actor, FeedbackCycleId cycle) {}
