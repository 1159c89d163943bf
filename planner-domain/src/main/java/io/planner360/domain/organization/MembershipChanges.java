package io.planner360.domain.organization;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes of many of the tenant's {@link Memberships} at once, in a number of steps that does not grow with them. */
public interface MembershipChanges {
    /**
     * The memberships of those of these people who are members, by user id, bytes compared unsigned. No other unit of work
     * changes one of them until this one ends.
     */
    List<Membership> lock(Collection<UserId> users);

    /**
     * Stores manager, title and department of each, all or none, as {@link Memberships#update} stores them, with the
     * {@link MembershipPeriod}s; returns them with version + 1. Names, roles and status stay as they are stored. Refused
     * with {@link NotFound} where the manager of one of them, in the order given, is not a member. Whether the manager graph
     * has a cycle then is for {@link #firstWithoutTop} to say.
     *
     * @throws StaleAggregate if one of the stored versions is another, or one is not stored, or stands here twice
     */
    Either<Refusal, List<Membership>> updateAll(List<Membership> changed, Instant at);

    /**
     * The first member by id, bytes compared unsigned, who is neither a top nor anywhere below one. A top is who has no
     * manager, and who is given as one. Empty where there are no cycles but those through tops that are given.
     */
    Optional<UserId> firstWithoutTop(Set<UserId> tops);
}
