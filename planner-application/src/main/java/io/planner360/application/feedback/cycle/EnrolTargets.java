package io.planner360.application.feedback.cycle;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.util.List;

/**
 * Says who is rated in a cycle, until it closes. Needs MANAGE_FEEDBACK. Who is enrolled already stays as
 * they were.
 */
public record EnrolTargets(Actor actor, FeedbackCycleId cycle, List<UserId> targets) {
    public EnrolTargets {
        targets = List.copyOf(targets);
    }
}
