package io.planner360.application.competency.framework;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.organization.Actor;

/** Asks what has changed from one version of a framework to another. */
@Guarded(relations = Relation.ANY_MEMBER)
public record CompareFrameworks(Actor actor, CompetencyFrameworkId from, CompetencyFrameworkId to)
        implements Question {}
