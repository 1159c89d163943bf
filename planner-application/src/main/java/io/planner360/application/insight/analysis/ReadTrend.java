package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks for the published scores of a person, cycle by cycle: the person, their manager, or READ_ALL_REPORTS.
 * Cycles in which the reader answered about the person in a protected group are left out.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.READ_ALL_REPORTS)
public record ReadTrend(Actor actor, UserId person, PageRequest page) implements Question {}
