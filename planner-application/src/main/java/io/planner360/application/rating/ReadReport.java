package io.planner360.application.rating;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Asks for a released report: the target, their manager, or READ_ALL_REPORTS. Who answered about the target
 * in a protected group is refused, because they could tell the others' answers.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.READ_ALL_REPORTS)
public record ReadReport(Actor actor, FeedbackCycleId cycle, UserId target) implements Question {}
