package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/** Nominates everybody whom {@link ListProposals} would show for a target. For the same people. */
@Guarded(relations = Relation.MANAGER, permission = Permission.MANAGE_FEEDBACK)
public record NominateProposals(Actor actor, FeedbackCycleId cycle, UserId target) implements Request {}
