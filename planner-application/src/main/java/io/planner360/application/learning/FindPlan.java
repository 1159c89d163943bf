package io.planner360.application.learning;

import io.planner360.domain.learning.LearningPlanId;
import io.planner360.domain.organization.Actor;

/** Asks for a plan: one's own, that of somebody one manages, or with MANAGE_LEARNING. */
public record FindPlan(Actor actor, LearningPlanId plan) {}
