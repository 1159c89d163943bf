package io.planner360.application.organization;

import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.util.Optional;

/** Says who manages somebody, or that nobody does. Needs MANAGE_PEOPLE. */
public record ChangeManager(Actor actor, UserId user, Optional<UserId> manager) {}
