package io.planner360.domain.feedback.cycle;

import io.planner360.domain.organization.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who is rated in the tenant's cycles. */
public interface CycleTargets {
    /**
     * Enrols the members with these ids in the cycle, with title, department and manager as their membership
     * has them now. Who is enrolled already stays as they were. Returns the ids that belong to no member, in
     * the order given; if there are any, nobody is enrolled.
     */
    List<UserId> enrol(FeedbackCycleId cycle, Collection<UserId> users);

    /** Which of these people are enrolled in the cycle. */
    Set<UserId> enrolled(FeedbackCycleId cycle, Collection<UserId> users);

    /** All targets by user id, bytes compared unsigned. Close the stream within the unit of work. */
    Stream<CycleTarget> ofCycle(FeedbackCycleId cycle);
}
