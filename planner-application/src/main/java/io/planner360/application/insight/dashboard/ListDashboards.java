package io.planner360.application.insight.dashboard;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks for the actor's own dashboards and all that are shared. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListDashboards(Actor actor, PageRequest page) implements Question {}
