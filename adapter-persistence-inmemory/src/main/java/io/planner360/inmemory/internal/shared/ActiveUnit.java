package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PlannerException;
import java.util.List;
import java.util.Optional;

/** A unit of work that has begun and not ended, with its working copies. Confined to one thread. */
final class ActiveUnit {
    private final State begun;
    private final Optional<OrganizationId> tenant;
    private final WorkingCopy accounts;
    private final Optional<WorkingCopy> own;
    private boolean marked;
    private boolean failed;
    private boolean ended;

    /** @param tenant empty for work above all tenants */
    ActiveUnit(State begun, Optional<OrganizationId> tenant) {
        this.begun = begun;
        this.tenant = tenant;
        this.accounts = new WorkingCopy(this, begun.accounts());
        this.own = tenant.map(id -> new WorkingCopy(this, begun.of(id)));
    }

    Optional<OrganizationId> tenant() {
        return tenant;
    }

    /** Accounts and organizations. */
    WorkingCopy accounts() {
        return accounts;
    }

    /** What belongs to the tenant. */
    WorkingCopy own() {
        return own.orElseThrow(ActiveUnit::noTenant);
    }

    /** What belongs to each tenant, in work above all of them. */
    List<Store.OfTenant> each() {
        if (tenant.isPresent()) {
            throw new IllegalStateException("this is for work above all tenants");
        }
        return begun.tenants()
                .map(owned -> new Store.OfTenant(owned._1, new WorkingCopy(this, owned._2)))
                .toJavaList();
    }

    static IllegalStateException noTenant() {
        return new IllegalStateException("this needs a tenant's unit of work, not one above all tenants");
    }

    /** A joined scope has the same tenant, or none as well. */
    void requireSame(Optional<OrganizationId> joining) {
        if (!joining.equals(tenant)) {
            throw new IllegalStateException("a unit of work of " + name(tenant) + " cannot join " + name(joining));
        }
    }

    private static String name(Optional<OrganizationId> tenant) {
        return tenant.map(id -> "organization " + id).orElse("the system");
    }

    void requireUsable() {
        if (ended) {
            throw new IllegalStateException("the unit of work has ended");
        }
        if (failed) {
            throw new PlannerException("the unit of work has failed and can only end", null);
        }
    }

    /** A joined scope was refused or left by an exception: nothing of this unit may remain. */
    void mark() {
        marked = true;
    }

    PlannerException failed(PlannerException why) {
        failed = true;
        return why;
    }

    /** The state with this unit's changes. */
    State committed() {
        if (marked || failed) {
            throw new IllegalStateException("a part of this unit of work was refused or failed, so it cannot commit");
        }
        return new State(
                accounts.tables(),
                tenant.isPresent() ? begun.tenants().put(tenant.get(), own().tables()) : begun.tenants());
    }

    void end() {
        ended = true;
    }
}
