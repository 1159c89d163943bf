package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Asks how a cycle deals with its raters beyond its form. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record FindRaterPolicy(Actor actor, FeedbackCycleId cycle) implements Question {}
