package io.planner360.application.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;

/** Lets the report on one target be read. Needs RELEASE_REPORTS. */
public record ReleaseReport(Actor actor, FeedbackCycleId cycle, UserId target) {}
