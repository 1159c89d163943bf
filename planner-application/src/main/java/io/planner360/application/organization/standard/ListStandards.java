package io.planner360.application.organization.standard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.standard.StandardKind;

/** A member asks what is offered: categories to whoever writes a framework, types to whoever adds a resource. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListStandards(Actor actor, StandardKind kind) implements Question {}
