package io.planner360.application.rating;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Lets the report on one target be read, for the first time or after it was recalled. */
@Guarded(permission = Permission.RELEASE_REPORTS)
public record ReleaseReport(Actor actor, FeedbackCycleId cycle, UserId target) implements Request {}
