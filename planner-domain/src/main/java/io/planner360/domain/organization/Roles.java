package io.planner360.domain.organization;

import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles of the tenant's own. {@link SystemRole}s are no part of this, but may be assigned like these. */
public interface Roles {
    /** The name of the rule that a role's name is taken once, without regard to case. */
    String NAME_TAKEN = "roles_name_key";

    /** The name of the rule that an assigned role stays. */
    String ASSIGNED = "user_roles_role_fk";

    /** The role. */
    Optional<Role> find(RoleId id);

    /** All roles, by name, compared by code point. */
    List<Role> all();

    /** What these roles of the tenant's own allow together; a system role, or an unknown one, adds nothing. */
    Set<Permission> permissions(Collection<RoleId> roles);

    /** Stores a new role. Refused with {@link #NAME_TAKEN}. */
    Either<Conflict, Role> add(Role role);

    /**
     * Stores the change and returns it with version + 1. Refused with {@link #NAME_TAKEN}.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Either<Conflict, Role> update(Role changed);

    /**
     * Removes the role and returns it. Refused with {@link #ASSIGNED} while somebody holds it, in whatever status.
     * A unit of work that assigns it at the same time, and one that removes it, do so one after the other.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Either<Conflict, Role> remove(Role role);
}
