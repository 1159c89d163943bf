package io.planner360.application.organization;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks for all memberships, a page at a time. Every member may. */
public record ListMembers(Actor actor, PageRequest page) {}
