package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class InMemoryMembershipChanges implements MembershipChanges {
    private final Store store;

    InMemoryMembershipChanges(Store store) {
        this.store = store;
    }

    /** No other unit of work runs beside this one, so there is nothing to lock. */
    @Override
    public List<Membership> lock(Collection<UserId> users) {
        WorkingCopy tenant = store.tenant();
        return users.stream()
                .distinct()
                .flatMap(user -> tenant.find(InMemoryMemberships.BY_USER, user).stream())
                .sorted(Comparator.comparing(
                        membership -> Position.of(membership.user().value())))
                .toList();
    }

    @Override
    public Either<Refusal, List<Membership>> updateAll(List<Membership> changed, Instant at) {
        WorkingCopy tenant = store.tenant();
        Optional<UserId> missing = changed.stream()
                .flatMap(membership -> membership.manager().stream())
                .filter(manager -> !tenant.has(InMemoryMemberships.BY_USER, manager))
                .findFirst();
        if (missing.isPresent()) {
            return Either.left(new NotFound("member", missing.get().toString()));
        }
        List<Membership> updated = new ArrayList<>();
        for (Membership membership : changed) {
            Membership stored = tenant.findAt(
                    membership.version(), Membership::version, InMemoryMemberships.BY_USER, membership.user());
            Membership next = new Membership(
                    stored.user(),
                    stored.displayName(),
                    stored.roles(),
                    membership.jobTitle(),
                    membership.department(),
                    membership.manager(),
                    stored.status(),
                    stored.version() + 1);
            tenant.replace(InMemoryMemberships.MEMBERSHIPS, stored, next);
            InMemoryMembershipPeriods.change(tenant, next, at);
            updated.add(membership.atVersion(next.version()));
        }
        return Either.right(List.copyOf(updated));
    }

    @Override
    public Optional<UserId> firstWithoutTop(Set<UserId> tops) {
        WorkingCopy tenant = store.tenant();
        Set<UserId> reached = new HashSet<>();
        Deque<UserId> next = new ArrayDeque<>();
        tenant.stream(InMemoryMemberships.ALL, Tuple.empty())
                .filter(member -> member.manager().isEmpty() || tops.contains(member.user()))
                .forEach(member -> next.add(member.user()));
        while (!next.isEmpty()) {
            UserId user = next.remove();
            if (reached.add(user)) {
                tenant.stream(InMemoryMemberships.REPORTS, user).forEach(report -> next.add(report.user()));
            }
        }
        return InMemoryMemberships.users(tenant)
                .filter(user -> !reached.contains(user))
                .findFirst();
    }
}
