package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Asks when raters of a cycle are reminded; nobody is where there is no schedule. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record FindReminderSchedule(Actor actor, FeedbackCycleId cycle) implements Question {}
