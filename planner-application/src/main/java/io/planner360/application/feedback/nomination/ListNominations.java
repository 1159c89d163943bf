package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;

/** Asks for a target's nominations. For the target, the target's manager, and MANAGE_FEEDBACK. */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_FEEDBACK)
public record ListNominations(Actor actor, FeedbackCycleId cycle, UserId target, PageRequest page)
        implements Question {}
