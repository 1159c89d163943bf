package io.planner360.application.organization;

import io.planner360.domain.organization.Actor;

/** The person accepts being a member, and can act from then on. */
public record AcceptMembership(Actor.Person actor) {}
