package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;

/** Nominates for every enrolled target of a cycle everybody whom {@link ListProposals} would show. */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record NominateAllProposals(Actor actor, FeedbackCycleId cycle) implements Request {}
