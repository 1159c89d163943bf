package io.planner360.application.insight.report;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;

/** Asks for the reports that the actor has made, a page at a time. */
@Guarded(relations = Relation.ANY_MEMBER)
public record ListGeneratedReports(Actor actor, PageRequest page) implements Question {}
