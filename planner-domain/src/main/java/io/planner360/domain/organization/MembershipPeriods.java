package io.planner360.domain.organization;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * What the tenant said of its members in the past. {@link Memberships} writes it: a new membership begins its first
 * period, and a change of manager, title, department or status ends the open period and begins another.
 */
public interface MembershipPeriods {
    /** All periods of the person's membership, the first one first. */
    Page<MembershipPeriod> ofMember(UserId user, PageRequest page);

    /** The period of the person's membership that was the case just before the instant. */
    Optional<MembershipPeriod> before(Instant instant, UserId user);

    /**
     * Of those who had this manager just before the instant and were not DEACTIVATED, the periods that were the
     * case then; by user id, bytes compared unsigned.
     */
    Page<MembershipPeriod> reportsBefore(Instant instant, UserId manager, PageRequest page);

    /**
     * Of those who were in exactly this department just before the instant and were not DEACTIVATED, the periods
     * that were the case then; by user id, bytes compared unsigned.
     */
    Page<MembershipPeriod> departmentBefore(Instant instant, String department, PageRequest page);
}
