package io.planner360.application.feedback.cycle;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.UserId;
import java.util.List;

/**
 * Says who is rated in a cycle, until it closes. Who is enrolled already stays as
 * they were.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record EnrolTargets(Actor actor, FeedbackCycleId cycle, List<UserId> targets) implements Request {
    public EnrolTargets {
        targets = List.copyOf(targets);
    }
}
