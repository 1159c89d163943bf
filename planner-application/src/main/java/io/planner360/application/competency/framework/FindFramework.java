package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Asks for a framework. */
@Guarded(relations = Relation.ANY_MEMBER)
public record FindFramework(Actor actor, CompetencyFrameworkId framework) implements Question {}
