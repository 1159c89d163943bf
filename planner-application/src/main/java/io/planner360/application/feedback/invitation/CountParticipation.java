package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Asks how many have answered, by group, and by the department of the targets at enrolment. So much is told that no sum
 * or difference of the numbers concerns fewer invitations than 3, or than the largest threshold of the form's groups.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record CountParticipation(Actor actor, FeedbackCycleId cycle) implements Question {}
