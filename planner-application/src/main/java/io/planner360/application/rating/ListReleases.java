package io.planner360.application.rating;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Asks when and by whom the report on a target was released and recalled. */
@Guarded(permission = Permission.RELEASE_REPORTS)
public record ListReleases(Actor actor, FeedbackCycleId cycle, UserId target) implements Question {}
