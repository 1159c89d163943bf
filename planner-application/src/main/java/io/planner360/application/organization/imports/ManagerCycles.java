package io.planner360.application.organization.imports;

import io.planner360.application.internal.Context;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The cycles of a manager graph after many changes. Used in the unit of work that changes it. */
final class ManagerCycles {
    private static final int MOST_TOLD = 100;

    private final MembershipChanges changes;
    private final Memberships memberships;

    ManagerCycles(Context context) {
        this.changes = context.persistence().membershipChanges();
        this.memberships = context.persistence().memberships();
    }

    /** Whether there is one. */
    boolean any() {
        return changes.firstWithoutTop(Set.of()).isPresent();
    }

    /** Tells who stands in a cycle, of the first 100 of them. */
    void tell(Consumer<List<UserId>> told) {
        Set<UserId> tops = new HashSet<>();
        Optional<UserId> next = changes.firstWithoutTop(tops);
        for (int cycles = 0; next.isPresent() && cycles < MOST_TOLD; cycles++) {
            List<UserId> cycle = above(next.get());
            told.accept(cycle);
            tops.addAll(cycle);
            next = changes.firstWithoutTop(tops);
        }
    }

    /** The cycle to which the managers of this person lead: the last of them has one who was there before. */
    private List<UserId> above(UserId user) {
        List<UserId> above = memberships.lockManagersAbove(user);
        UserId again = memberships
                .find(above.get(above.size() - 1))
                .flatMap(Membership::manager)
                .orElseThrow();
        return above.subList(above.indexOf(again), above.size());
    }
}
