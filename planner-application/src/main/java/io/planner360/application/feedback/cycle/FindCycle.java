package io.planner360.application.feedback.cycle;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/** Asks for a cycle. Every member may. */
public record FindCycle(Actor actor, FeedbackCycleId cycle) {}
