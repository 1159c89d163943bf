package io.planner360.application.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;

/**
 * Asks for a released report: the target, their manager, or READ_ALL_REPORTS. Who answered about the target
 * in a protected group is refused, because they could tell the others' answers.
 */
public record ReadReport(Actor actor, FeedbackCycleId cycle, UserId target) {}
