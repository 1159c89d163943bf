package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.control.Either;
import java.util.Optional;

final class InMemoryOrganizations implements Organizations {
    static final Unique<OrganizationId, Organization> BY_ID = Unique.by("organization", Organization::id);
    private static final Unique<String, Organization> BY_DOMAIN = Unique.byOptional(
            "organization with domain", organization -> organization.profile().domain());
    private static final Ordered<Tuple0, Position, Organization> ACTIVE = Ordered.<Tuple0, Position, Organization>by(
                    organization -> Tuple.empty(),
                    organization -> Position.of(organization.id().value()))
            .where(Organization::active);
    private static final Table<Organization> ORGANIZATIONS = Table.of(BY_ID, BY_DOMAIN, ACTIVE);

    private final Store store;

    InMemoryOrganizations(Store store) {
        this.store = store;
    }

    @Override
    public void add(Organization organization) {
        requireOwn(organization);
        store.accounts().insert(ORGANIZATIONS, organization);
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return store.isSystem() || store.tenantId().equals(id)
                ? store.accounts().find(BY_ID, id)
                : Optional.empty();
    }

    @Override
    public Either<Conflict, Organization> update(Organization changed) {
        requireOwn(changed);
        WorkingCopy accounts = store.accounts();
        Organization stored = accounts.findAt(changed.version(), Organization::version, BY_ID, changed.id());
        if (isTaken(accounts, changed)) {
            return Either.left(new Conflict(DOMAIN_TAKEN, "Another organization has this domain."));
        }
        Organization next = changed.atVersion(changed.version() + 1);
        accounts.replace(ORGANIZATIONS, stored, next);
        return Either.right(next);
    }

    private static boolean isTaken(WorkingCopy accounts, Organization organization) {
        return organization
                .profile()
                .domain()
                .flatMap(domain -> accounts.find(BY_DOMAIN, domain))
                .filter(other -> !other.id().equals(organization.id()))
                .isPresent();
    }

    private void requireOwn(Organization organization) {
        if (!store.tenantId().equals(organization.id())) {
            throw new IllegalStateException("an organization is stored in its own unit of work");
        }
    }

    @Override
    public Page<OrganizationId> active(PageRequest page) {
        store.requireSystem();
        Page<Organization> found = Pages.of(store.accounts().rows(ACTIVE, Tuple.empty()), page);
        return new Page<>(found.items().stream().map(Organization::id).toList(), found.next());
    }
}
