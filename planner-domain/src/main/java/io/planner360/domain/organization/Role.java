package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A role of an organization's own, beside the {@link SystemRole}s.
 *
 * @param name 1 to 100 characters, unique in the organization without regard to case
 * @param version starts at 1 and grows by 1 with each change
 */
public record Role(RoleId id, String name, Set<Permission> permissions, long version) {
    public Role {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        permissions = Set.copyOf(permissions);
    }

    /** A new role. */
    public static Either<InvalidInput, Role> define(RoleId id, String name, Set<Permission> permissions) {
        return new Role(id, "", Set.of(), 1).change(name, permissions);
    }

    /** Another name, and what the role allows from now on, for everybody who holds it. */
    public Either<InvalidInput, Role> change(String newName, Set<Permission> newPermissions) {
        return new Violations()
                .text(newName, 100, "name")
                .check(
                        Stream.of(SystemRole.values())
                                .noneMatch(role -> role.name().equals(upperCase(newName))),
                        "name",
                        "must not be that of a role which every organization has")
                .check(!newPermissions.isEmpty(), "permissions", "must not be empty")
                .orElse(() -> new Role(id, newName, newPermissions, version));
    }

    private static String upperCase(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The name without regard to case: what is unique in the organization. */
    public String nameKey() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The same at another version; for adapters. */
    public Role atVersion(long newVersion) {
        return new Role(id, name, permissions, newVersion);
    }
}
