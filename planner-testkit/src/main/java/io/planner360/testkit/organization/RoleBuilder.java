package io.planner360.testkit.organization;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.util.Set;

/** Builds a {@link Role}. */
public final class RoleBuilder {

    private RoleId id = new RoleId(Fresh.uuid());
    private String name = "Guide " + id;
    private Set<Permission> permissions = Set.of(Permission.MANAGE_LEARNING);

    RoleBuilder() {}

    public RoleBuilder withId(RoleId newId) {
        id = newId;
        return this;
    }

    public RoleBuilder named(String newName) {
        name = newName;
        return this;
    }

    public RoleBuilder allowing(Permission... newPermissions) {
        permissions = Set.of(newPermissions);
        return this;
    }

    /** The role, not stored. */
    public Role built() {
        return granted(Role.define(id, name, permissions));
    }

    /** The role, stored. */
    public Role persistedIn(Persistence persistence, OrganizationId tenant) {
        Role role = built();
        return persistence
                .unitOfWork()
                .within(tenant, () -> granted(persistence.roles().add(role)));
    }
}
