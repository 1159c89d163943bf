package io.planner360.application.insight.report;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.organization.Actor;

/**
 * Makes a report for the actor alone. What it is about is asked with the actor's own rights, and refused as the
 * question itself would be.
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record GenerateReport(Actor actor, ReportSubject subject, ReportFormat format) implements Request {}
