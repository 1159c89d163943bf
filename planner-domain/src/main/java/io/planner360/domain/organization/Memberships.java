package io.planner360.domain.organization;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who belongs to the tenant. */
public interface Memberships {
    /** The name of the rule that a person is a member once. */
    String ONCE = "user_organizations_pk";

    /** The membership of the person. */
    Optional<Membership> find(UserId user);

    /**
     * The person as somebody who can act: an ACTIVE member whose account is active; empty for everybody else.
     */
    Optional<ActingMember> acting(UserId user);

    /** Which of these people are members, in whatever status. */
    Set<UserId> known(Collection<UserId> users);

    /** Which of these people have this manager. */
    Set<UserId> reportsAmong(UserId manager, Collection<UserId> users);

    /** Those whom this person manages directly, in whatever status; by user id, bytes compared unsigned. */
    Page<Membership> directReports(UserId manager, PageRequest page);

    /**
     * Those whom this person manages, directly or through however many others, in whatever status; by user id,
     * bytes compared unsigned.
     */
    Page<Membership> allReports(UserId manager, PageRequest page);

    /** All memberships, by user id, bytes compared unsigned. */
    Page<Membership> all(PageRequest page);

    /**
     * Stores a new membership, whose first {@link MembershipPeriod} begins at the instant. Refused with a {@code Conflict} named {@link #ONCE} where the person is a
     * member already, and with {@link NotFound} where the manager is not a member or a role is not there.
     */
    Either<Refusal, Membership> add(Membership membership, Instant at);

    /**
     * Stores new memberships with roles that every organization has, all or none, as {@link #add} stores one; their managers
     * may be among them. Refused with a {@code Conflict} named {@link #ONCE} where one of them is a member already, or is
     * twice among them; otherwise with {@link NotFound} where the manager of one of them, in the order given, is not a member
     * and not among them.
     *
     * @throws IllegalArgumentException where one has a role of the tenant's own
     */
    Either<Refusal, List<Membership>> addAll(List<Membership> memberships, Instant at);

    /**
     * Stores the change and returns it with version + 1. Where manager, title, department or status change, the
     * open {@link MembershipPeriod} ends at the instant, or at its begin where that is later, and another begins
     * there. Refused with {@link NotFound} where the manager is
     * not a member or a role is not there.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Either<Refusal, Membership> update(Membership changed, Instant at);

    /**
     * Everybody above the person, nearest manager first; empty for the top and for nobody's id. No other
     * unit of work can change the tenant's manager graph through this method until this one ends.
     */
    List<UserId> lockManagersAbove(UserId user);

    /**
     * The active members who hold the role. No other unit of work of the tenant passes this method until this
     * one ends.
     */
    Set<UserId> lockHolders(RoleId role);
}
