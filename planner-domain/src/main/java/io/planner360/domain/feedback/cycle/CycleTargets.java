package io.planner360.domain.feedback.cycle;

import io.planner360.domain.organization.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is rated in the tenant's cycles. */
public interface CycleTargets {
    /**
     * Enrols the members with these ids in the cycle, with title, department and manager as their membership
     * has them now. Who is enrolled already, or was withdrawn, stays as they were. Returns the ids that belong to no member, in
     * the order given; if there are any, nobody is enrolled.
     */
    List<UserId> enrol(FeedbackCycleId cycle, Collection<UserId> users);

    /** The target with this id, withdrawn or not. */
    Optional<CycleTarget> find(FeedbackCycleId cycle, UserId user);

    /** Stores the status of a target. Whoever changes it holds the lock to close the cycle. */
    void update(CycleTarget changed);

    /** Which of these people are enrolled in the cycle, and not withdrawn. */
    Set<UserId> enrolled(FeedbackCycleId cycle, Collection<UserId> users);

    /**
     * The targets about whom the member has answered in a protected group, by cycle: of the cycles given, without
     * those in which answers are named, and without those that have no such target.
     */
    Map<FeedbackCycleId, Set<UserId>> guardedFrom(UserId member, Collection<FeedbackCycleId> cycles);

    /** All targets, withdrawn or not, by user id, bytes compared unsigned. Close the stream within the unit of work. */
    Stream<CycleTarget> ofCycle(FeedbackCycleId cycle);
}
