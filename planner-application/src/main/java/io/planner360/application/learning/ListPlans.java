package io.planner360.application.learning;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/** Asks for a person's plans: one's own, those of somebody one manages, or with MANAGE_LEARNING. */
public record ListPlans(Actor actor, UserId user, PageRequest page) {}
