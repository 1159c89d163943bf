package io.planner360.application.insight.analysis;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/**
 * Asks how the raters of a cycle respond, by rater group and by department of the targets. Only counts over
 * enough invitations are told. Needs READ_ANALYTICS.
 */
@Guarded(permission = Permission.READ_ANALYTICS)
public record CountResponses(Actor actor, FeedbackCycleId cycle) implements Question {}
