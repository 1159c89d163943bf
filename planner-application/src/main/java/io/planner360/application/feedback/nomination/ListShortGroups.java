package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.shared.PageRequest;

/**
 * Asks where targets of a cycle have too few raters in a group: fewer than its minimum, or some but so few that
 * nothing of the group could be shown. Invited raters are counted, whatever became of the invitation. A cycle may
 * start with short groups, because raters can be added until it closes.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ListShortGroups(Actor actor, FeedbackCycleId cycle, PageRequest page) implements Question {}
