package io.planner360.application.insight.report;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.organization.Actor;

/**
 * Asks for the content of a report that the actor has made, and could make again: it is refused to whom its question
 * would be refused now, and when a published report that its figures may be from was recalled since.
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record ReadGeneratedReport(Actor actor, ReportId report) implements Question {}
