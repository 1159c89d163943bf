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
 * Takes nominations of a cycle back, all or none; an approved one with its invitation, unless the rater has started.
 * For the target, the target's manager and MANAGE_FEEDBACK; once it is approved not for the target, whom the answer
 * would tell how far the rater is.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_FEEDBACK)
public record WithdrawNominations(Actor actor, FeedbackCycleId cycle, List<FeedbackNominationId> nominations)
        implements Request {
    public WithdrawNominations {
        nominations = List.copyOf(nominations);
    }
}
