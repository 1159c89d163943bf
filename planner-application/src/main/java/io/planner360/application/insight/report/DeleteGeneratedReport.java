package io.planner360.application.insight.report;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.organization.Actor;

/** Deletes a report that the actor has made, with its content. */
@Guarded(relations = Relation.ANY_MEMBER)
public record DeleteGeneratedReport(Actor actor, ReportId report) implements Request {}
