package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks how the people whom somebody manages stand beside what their jobs require: the manager, or
 * READ_ALL_REPORTS. Who answered about a person in a protected group does not see their gaps.
 */
@Guarded(relations = Relation.SELF, permission = Permission.READ_ALL_REPORTS)
public record ReadTeamGaps(Actor actor, FeedbackCycleId cycle, UserId manager, PageRequest page) implements Question {}
