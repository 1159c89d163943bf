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
 * Refuses proposed raters of a cycle, all or none. For the target's manager and MANAGE_FEEDBACK; nobody decides
 * about themselves as target.
 *
 * @param reason 1 to 2,000 characters
 */
@Guarded(relations = Relation.MANAGER, permission = Permission.MANAGE_FEEDBACK)
public record RejectNominations(
        Actor actor, FeedbackCycleId cycle, List<FeedbackNominationId> nominations, String reason) implements Request {
    public RejectNominations {
        nominations = List.copyOf(nominations);
    }
}
