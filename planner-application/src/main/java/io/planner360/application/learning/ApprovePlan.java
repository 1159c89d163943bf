package io.planner360.application.learning;

import io.planner360.domain.learning.LearningPlanId;
import io.planner360.domain.organization.Actor;

/** Agrees to a proposed plan: one's own, that of somebody one manages, or with MANAGE_LEARNING. */
public record ApprovePlan(Actor actor, LearningPlanId plan) {}
