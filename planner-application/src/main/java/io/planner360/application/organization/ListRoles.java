package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;

/** Asks for the roles of the organization's own; those of every organization are {@code SystemRole}s. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListRoles(Actor actor) implements Question {}
