package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks for all versions of all frameworks. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListFrameworks(Actor actor, PageRequest page) implements Question {}
