package io.planner360.application.rating;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Lets all withheld reports of a cycle be read. */
@Guarded(permission = Permission.RELEASE_REPORTS)
public record ReleaseCycleReports(Actor actor, FeedbackCycleId cycle) implements Request {}
