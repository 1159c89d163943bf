package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What an organization said of a person from one instant to another. The periods of a membership follow on one
 * another without a gap; the last one is open and says what the {@link Membership} says.
 *
 * @param number 1 for the first of a membership, and one more for each that follows
 * @param endedAt the first instant that does not belong to it; not before the begin
 */
public record MembershipPeriod(
        UserId user,
        int number,
        Optional<UserId> manager,
        String jobTitle,
        String department,
        MembershipStatus status,
        Instant startedAt,
        Optional<Instant> endedAt) {
    public MembershipPeriod {
        requireNonNull(user, "user");
        requireNonNull(manager, "manager");
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(department, "department");
        requireNonNull(status, "status");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(endedAt, "endedAt");
    }

    /** The first period of a membership. */
    public static MembershipPeriod first(Membership membership, Instant at) {
        return new MembershipPeriod(
                membership.user(),
                1,
                membership.manager(),
                membership.jobTitle(),
                membership.department(),
                membership.status(),
                at,
                Optional.empty());
    }

    /** True if it says what the membership says. */
    public boolean says(Membership membership) {
        return first(membership, startedAt)
                .equals(new MembershipPeriod(
                        user, 1, manager, jobTitle, department, status, startedAt, Optional.empty()));
    }

    /** The same, ended at the instant, or at its begin where that is later. */
    public MembershipPeriod endedAt(Instant at) {
        Instant end = at.isBefore(startedAt) ? startedAt : at;
        return new MembershipPeriod(user, number, manager, jobTitle, department, status, startedAt, Optional.of(end));
    }

    /** The one that follows on this one, which has ended. */
    public MembershipPeriod followedBy(Membership membership) {
        return new MembershipPeriod(
                user,
                number + 1,
                membership.manager(),
                membership.jobTitle(),
                membership.department(),
                membership.status(),
                endedAt.orElseThrow(),
                Optional.empty());
    }

    /** True if it was the case just before the instant. */
    public boolean heldBefore(Instant instant) {
        return startedAt.isBefore(instant)
                && endedAt.filter(end -> end.isBefore(instant)).isEmpty();
    }
}
