package io.planner360.application.learning;

import io.planner360.domain.learning.LearningPlanId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks for the history of a plan that one may see. */
public record ListProgress(Actor actor, LearningPlanId plan, PageRequest page) {}
