package io.planner360.inmemory.internal.organization;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import java.util.Optional;

final class InMemoryOrganizations implements Organizations {
    static final Unique<OrganizationId, Organization> BY_ID = Unique.by("organization", Organization::id);
    private static final Ordered<Tuple0, Position, Organization> ALL = Ordered.by(
            organization -> Tuple.empty(),
            organization -> Position.of(organization.id().value()));
    private static final Table<Organization> ORGANIZATIONS = Table.of(BY_ID, ALL);

    private final Store store;

    InMemoryOrganizations(Store store) {
        this.store = store;
    }

    @Override
    public void add(Organization organization) {
        if (!store.tenantId().equals(organization.id())) {
            throw new IllegalStateException("an organization is added in its own unit of work");
        }
        store.accounts().insert(ORGANIZATIONS, organization);
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return store.isSystem() || store.tenantId().equals(id)
                ? store.accounts().find(BY_ID, id)
                : Optional.empty();
    }

    @Override
    public Page<OrganizationId> all(PageRequest page) {
        if (!store.isSystem()) {
            throw new IllegalStateException("all organizations are for work above all tenants");
        }
        Page<Organization> found = Pages.of(store.accounts().rows(ALL, Tuple.empty()), page);
        return new Page<>(found.items().stream().map(Organization::id).toList(), found.next());
    }
}
