package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;

/**
 * Asks whom the manager graph, as it is now, suggests as raters of an enrolled target: manager, skip manager, direct
 * reports and peers, as far as the form has these groups and they have room. Who has been nominated or invited is not
 * among them, nor who is deactivated. For the target's manager and MANAGE_FEEDBACK, but not for the target, whom the
 * gaps would tell who has been invited.
 */
@Guarded(relations = Relation.MANAGER, permission = Permission.MANAGE_FEEDBACK)
public record ListProposals(Actor actor, FeedbackCycleId cycle, UserId target) implements Question {}
