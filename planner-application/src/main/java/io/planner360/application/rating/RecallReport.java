package io.planner360.application.rating;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Takes a released report back: until it is released again it is readable by nobody, and so are plans made from it. */
@Guarded(permission = Permission.RELEASE_REPORTS)
public record RecallReport(Actor actor, FeedbackCycleId cycle, UserId target) implements Request {}
