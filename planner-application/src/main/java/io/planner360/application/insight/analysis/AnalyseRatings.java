package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Asks for the plain average, number and deviation of the ratings of a target, by competency. Of a NAMED cycle
 * only, and once the report is released: for the target, their manager, or READ_ALL_REPORTS.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.READ_ALL_REPORTS)
public record AnalyseRatings(Actor actor, FeedbackCycleId cycle, UserId target) implements Question {}
