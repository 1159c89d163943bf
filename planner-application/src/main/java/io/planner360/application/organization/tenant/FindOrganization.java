package io.planner360.application.organization.tenant;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;

/** Asks for the organization with its profile and settings. */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindOrganization(Actor actor) implements Question {}
