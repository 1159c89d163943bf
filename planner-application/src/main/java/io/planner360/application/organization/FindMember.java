package io.planner360.application.organization;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;

/** Asks for one membership. Every member may. */
public record FindMember(Actor actor, UserId user) {}
