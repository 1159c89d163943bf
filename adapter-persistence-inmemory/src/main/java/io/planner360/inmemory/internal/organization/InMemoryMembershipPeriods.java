package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

final class InMemoryMembershipPeriods implements MembershipPeriods {
    private static final Unique<UserId, MembershipPeriod> OPEN = Unique.byOptional(
            "open period of membership",
            period -> Optional.of(period.user()).filter(user -> period.endedAt().isEmpty()));
    private static final Ordered<UserId, Position, MembershipPeriod> OF_MEMBER = Ordered.by(
            MembershipPeriod::user,
            period -> new Position(period.number(), period.user().value()));
    private static final Table<MembershipPeriod> PERIODS = Table.of(OPEN, OF_MEMBER);

    private final Store store;

    InMemoryMembershipPeriods(Store store) {
        this.store = store;
    }

    /** With a membership its first period begins. */
    static void begin(WorkingCopy tenant, Membership membership, Instant at) {
        tenant.insert(PERIODS, MembershipPeriod.first(membership, at));
    }

    /** Another period follows where the membership says something else now. */
    static void change(WorkingCopy tenant, Membership changed, Instant at) {
        MembershipPeriod open = tenant.find(OPEN, changed.user()).orElseThrow();
        if (!open.says(changed)) {
            MembershipPeriod ended = open.endedAt(at);
            tenant.replace(PERIODS, open, ended);
            tenant.insert(PERIODS, ended.followedBy(changed));
        }
    }

    @Override
    public Page<MembershipPeriod> ofMember(UserId user, PageRequest page) {
        return Pages.of(store.tenant().rows(OF_MEMBER, user), page);
    }

    @Override
    public Optional<MembershipPeriod> before(Instant instant, UserId user) {
        return store.tenant().stream(OF_MEMBER, user)
                .filter(period -> period.heldBefore(instant))
                .findFirst();
    }

    @Override
    public Page<MembershipPeriod> reportsBefore(Instant instant, UserId manager, PageRequest page) {
        return members(instant, period -> period.manager().equals(Optional.of(manager)), page);
    }

    @Override
    public Page<MembershipPeriod> departmentBefore(Instant instant, String department, PageRequest page) {
        return members(instant, period -> period.department().equals(department), page);
    }

    private Page<MembershipPeriod> members(Instant instant, Predicate<MembershipPeriod> wanted, PageRequest page) {
        TreeMap<Position, MembershipPeriod> found = InMemoryMemberships.users(store.tenant())
                .flatMap(user -> before(instant, user).stream())
                .filter(period -> period.status() != MembershipStatus.DEACTIVATED)
                .filter(wanted)
                .collect(TreeMap.collector(period -> Position.of(period.user().value()), period -> period));
        return Pages.of(found, page);
    }
}
