package io.planner360.application.feedback.nomination;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Agrees to proposed raters of a cycle, all of them or, if one cannot be, none: they are invited. For the
 * target's manager and MANAGE_FEEDBACK; nobody decides about themselves as target.
 */
@Guarded(relations = Relation.MANAGER, permission = Permission.MANAGE_FEEDBACK)
public record ApproveNominations(Actor actor, FeedbackCycleId cycle, List<FeedbackNominationId> nominations)
        implements Request {
    public ApproveNominations {
        nominations = List.copyOf(nominations);
    }
}
