package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Closes a closed cycle for good: it cannot be opened again or cancelled. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ArchiveCycle(Actor actor, FeedbackCycleId cycle) implements Request {}
