package io.planner360.application.organization;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;

/** Asks for one membership. */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindMember(Actor actor, UserId user) implements Question {}
