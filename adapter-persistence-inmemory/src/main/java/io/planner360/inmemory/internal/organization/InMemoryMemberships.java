package io.planner360.inmemory.internal.organization;

import static java.util.Comparator.comparing;

import io.planner360.domain.organization.ActingMember;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryMemberships implements Memberships {
    static final Unique<UserId, Membership> BY_USER = Unique.by("membership", Membership::user);
    static final Ordered<Tuple0, Position, Membership> ALL = Ordered.by(
            membership -> Tuple.empty(),
            membership -> Position.of(membership.user().value()));
    static final Ordered<UserId, Position, Membership> REPORTS = Ordered.byEach(
            membership -> membership.manager().stream().toList(),
            membership -> Position.of(membership.user().value()));
    static final Table<Membership> MEMBERSHIPS = Table.of(BY_USER, ALL, REPORTS);

    private final Store store;

    InMemoryMemberships(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Membership> find(UserId user) {
        return store.tenant().find(BY_USER, user);
    }

    @Override
    public Optional<ActingMember> acting(UserId user) {
        return find(user)
                .filter(membership -> membership.status() == MembershipStatus.ACTIVE)
                .filter(membership -> store.accounts()
                        .find(InMemoryUsers.BY_ID, user)
                        .filter(User::active)
                        .isPresent())
                .map(membership -> new ActingMember(
                        membership,
                        store.accounts()
                                .find(InMemoryOrganizations.BY_ID, store.tenantId())
                                .filter(Organization::active)
                                .isPresent()));
    }

    @Override
    public Set<UserId> known(Collection<UserId> users) {
        return users.stream().filter(user -> store.tenant().has(BY_USER, user)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UserId> reportsAmong(UserId manager, Collection<UserId> users) {
        return users.stream()
                .filter(user -> managerOf(user).equals(Optional.of(manager)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Page<Membership> directReports(UserId manager, PageRequest page) {
        return Pages.of(store.tenant().rows(REPORTS, manager), page);
    }

    @Override
    public Page<Membership> allReports(UserId manager, PageRequest page) {
        SortedMap<Position, Membership> below = TreeMap.empty();
        SortedMap<Position, Membership> next = store.tenant().rows(REPORTS, manager);
        while (!next.isEmpty()) {
            SortedMap<Position, Membership> known = below.merge(next);
            below = known;
            next = next.values()
                    .flatMap(member -> store.tenant().rows(REPORTS, member.user()))
                    .filter(row -> !known.containsKey(row._1))
                    .toSortedMap(row -> row);
        }
        return Pages.of(below, page);
    }

    @Override
    public Page<Membership> all(PageRequest page) {
        return Pages.of(store.tenant().rows(ALL, Tuple.empty()), page);
    }

    @Override
    public Either<Refusal, Membership> add(Membership membership, Instant at) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_USER, membership.user())) {
            return Either.left(new Conflict(ONCE, "This person is a member already."));
        }
        Optional<NotFound> missing = missing(tenant, membership);
        if (missing.isPresent()) {
            return Either.left(missing.get());
        }
        store.accounts().require(InMemoryOrganizations.BY_ID, store.tenantId());
        store.accounts().require(InMemoryUsers.BY_ID, membership.user());
        tenant.insert(MEMBERSHIPS, membership);
        InMemoryMembershipPeriods.begin(tenant, membership, at);
        return Either.right(membership);
    }

    @Override
    public Either<Refusal, List<Membership>> addAll(List<Membership> memberships, Instant at) {
        WorkingCopy tenant = store.tenant();
        requireSystemRoles(memberships);
        Set<UserId> added = new HashSet<>();
        if (memberships.stream()
                .map(Membership::user)
                .anyMatch(user -> !added.add(user) || tenant.has(BY_USER, user))) {
            return Either.left(new Conflict(ONCE, "One of these people is a member already."));
        }
        Optional<UserId> missing = memberships.stream()
                .flatMap(membership -> membership.manager().stream())
                .filter(manager -> !added.contains(manager) && !tenant.has(BY_USER, manager))
                .findFirst();
        if (missing.isPresent()) {
            return Either.left(new NotFound("member", missing.get().toString()));
        }
        for (Membership membership : memberships) {
            store.accounts().require(InMemoryOrganizations.BY_ID, store.tenantId());
            store.accounts().require(InMemoryUsers.BY_ID, membership.user());
            tenant.insert(MEMBERSHIPS, membership);
            InMemoryMembershipPeriods.begin(tenant, membership, at);
        }
        return Either.right(List.copyOf(memberships));
    }

    private static void requireSystemRoles(List<Membership> memberships) {
        if (memberships.stream()
                .flatMap(membership -> membership.roles().stream())
                .anyMatch(role -> SystemRole.of(role).isEmpty())) {
            throw new IllegalArgumentException("roles of the tenant's own are not given to many at once");
        }
    }

    @Override
    public Either<Refusal, Membership> update(Membership changed, Instant at) {
        WorkingCopy tenant = store.tenant();
        Optional<NotFound> missing = missing(tenant, changed);
        if (missing.isPresent()) {
            return Either.left(missing.get());
        }
        Membership stored = tenant.findAt(changed.version(), Membership::version, BY_USER, changed.user());
        Membership next = changed.atVersion(changed.version() + 1);
        tenant.replace(MEMBERSHIPS, stored, next);
        InMemoryMembershipPeriods.change(tenant, next, at);
        return Either.right(next);
    }

    private static Optional<NotFound> missing(WorkingCopy tenant, Membership membership) {
        return missingManager(tenant, membership).or(() -> missingRole(tenant, membership));
    }

    /** The first of them by id. */
    private static Optional<NotFound> missingRole(WorkingCopy tenant, Membership membership) {
        return membership.roles().stream()
                .filter(role -> SystemRole.of(role).isEmpty() && !tenant.has(InMemoryRoles.BY_ID, role))
                .min(comparing(role -> Position.of(role.value())))
                .map(role -> new NotFound("role", role.toString()));
    }

    /** Everybody of the tenant, by id. */
    static Stream<UserId> users(WorkingCopy tenant) {
        return tenant.stream(ALL, Tuple.empty()).map(Membership::user);
    }

    /** True if somebody has the role, in whatever status. */
    static boolean isHeld(WorkingCopy tenant, RoleId role) {
        return tenant.stream(ALL, Tuple.empty()).anyMatch(membership -> membership.holds(role));
    }

    /** No other unit of work runs beside this one, so there is nothing to lock. */
    @Override
    public Set<UserId> lockHolders(RoleId role) {
        return store.tenant().stream(ALL, Tuple.empty())
                .filter(membership -> membership.status() == MembershipStatus.ACTIVE && membership.holds(role))
                .map(Membership::user)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<NotFound> missingManager(WorkingCopy tenant, Membership membership) {
        return membership
                .manager()
                .filter(manager -> !tenant.has(BY_USER, manager))
                .map(manager -> new NotFound("member", manager.toString()));
    }

    /** No other unit of work runs beside this one, so there is nothing to lock. */
    @Override
    public List<UserId> lockManagersAbove(UserId user) {
        Set<UserId> above = new LinkedHashSet<>();
        Optional<UserId> next = managerOf(user);
        while (next.isPresent() && above.add(next.get())) {
            next = managerOf(next.get());
        }
        return List.copyOf(above);
    }

    private Optional<UserId> managerOf(UserId user) {
        return find(user).flatMap(Membership::manager);
    }
}
