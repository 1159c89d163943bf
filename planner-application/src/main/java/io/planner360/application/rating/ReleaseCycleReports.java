package io.planner360.application.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;

/** Lets all withheld reports of a cycle be read. Needs RELEASE_REPORTS. */
public record ReleaseCycleReports(Actor actor, FeedbackCycleId cycle) {}
