package io.planner360.inmemory.internal.organization;

import static java.util.Comparator.comparing;

import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.inmemory.internal.shared.CodePointOrder;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class InMemoryRoles implements Roles {
    static final Unique<RoleId, Role> BY_ID = Unique.by("role", Role::id);
    private static final Unique<String, Role> BY_NAME = Unique.by("role named", Role::nameKey);
    private static final Ordered<Tuple0, Position, Role> ALL =
            Ordered.by(role -> Tuple.empty(), role -> Position.of(role.id().value()));
    private static final Table<Role> ROLES = Table.of(BY_ID, BY_NAME, ALL);

    private final Store store;

    InMemoryRoles(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Role> find(RoleId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public List<Role> all() {
        return store.tenant().stream(ALL, Tuple.empty())
                .sorted(comparing(Role::name, CodePointOrder.INSTANCE))
                .toList();
    }

    @Override
    public Set<Permission> permissions(Collection<RoleId> roles) {
        WorkingCopy tenant = store.tenant();
        return roles.stream()
                .flatMap(role -> tenant.find(BY_ID, role).stream())
                .flatMap(role -> role.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Either<Conflict, Role> add(Role role) {
        WorkingCopy tenant = store.tenant();
        if (tenant.has(BY_NAME, role.nameKey())) {
            return Either.left(nameTaken());
        }
        store.accounts().require(InMemoryOrganizations.BY_ID, store.tenantId());
        tenant.insert(ROLES, role);
        return Either.right(role);
    }

    @Override
    public Either<Conflict, Role> update(Role changed) {
        WorkingCopy tenant = store.tenant();
        Role stored = tenant.findAt(changed.version(), Role::version, BY_ID, changed.id());
        if (tenant.find(BY_NAME, changed.nameKey())
                .filter(other -> !other.id().equals(changed.id()))
                .isPresent()) {
            return Either.left(nameTaken());
        }
        Role next = changed.atVersion(changed.version() + 1);
        tenant.replace(ROLES, stored, next);
        return Either.right(next);
    }

    @Override
    public Either<Conflict, Role> remove(Role role) {
        WorkingCopy tenant = store.tenant();
        Role stored = tenant.findAt(role.version(), Role::version, BY_ID, role.id());
        if (InMemoryMemberships.isHeld(tenant, role.id())) {
            return Either.left(new Conflict(ASSIGNED, "Somebody holds this role."));
        }
        tenant.delete(ROLES, stored);
        return Either.right(stored);
    }

    private static Conflict nameTaken() {
        return new Conflict(NAME_TAKEN, "The organization has a role of this name.");
    }
}
