package io.planner360.application.feedback.nomination;

import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;

/**
 * Proposes raters for enrolled targets, all of them or, if one is wrong, none; possible as long as raters can be
 * invited. A group's maximum counts those who are invited and those who are proposed. For the target, the
 * target's manager, and MANAGE_FEEDBACK.
 */
@Guarded(
        relations = {Relation.SELF, Relation.MANAGER},
        permission = Permission.MANAGE_FEEDBACK)
public record NominateRaters(Actor actor, FeedbackCycleId cycle, List<NewInvitation> nominations) implements Request {
    public NominateRaters {
        nominations = List.copyOf(nominations);
    }
}
