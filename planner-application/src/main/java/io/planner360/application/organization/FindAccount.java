package io.planner360.application.organization;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;

/** Asks for the account of a member who has accepted. The person themselves, or MANAGE_PEOPLE. */
public record FindAccount(Actor actor, UserId user) {}
