package io.planner360.domain.organization;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The roles that every organization has. */
public enum SystemRole {
    /** Runs the organization's account and its roles; sees nobody's report. */
    ADMINISTRATOR(1),
    /** Runs feedback and learning. */
    HR(2),
    /** Everybody: gives feedback, reads their own report and those of the people they manage. */
    EMPLOYEE(3);

    private final long number;

    SystemRole(long number) {
        this.number = number;
    }

    /** Its id, the same in every organization. */
    public RoleId id() {
        return new RoleId(new UUID(0x8000L, 0x8000_0000_0000_0000L | number));
    }

    /** The system role with this id; empty for a role of an organization's own. */
    public static Optional<SystemRole> of(RoleId id) {
        return Stream.of(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** What the role allows. */
    public Set<Permission> permissions() {
        return switch (this) {
            case ADMINISTRATOR ->
                Set.of(
                        Permission.MANAGE_ORGANIZATION,
                        Permission.MANAGE_PEOPLE,
                        Permission.MANAGE_ROLES,
                        Permission.MANAGE_COMPETENCIES,
                        Permission.MANAGE_DELIVERIES);
            case HR ->
                Collections.unmodifiableSet(
                        EnumSet.complementOf(EnumSet.of(Permission.MANAGE_ORGANIZATION, Permission.MANAGE_ROLES)));
            case EMPLOYEE -> Set.of();
        };
    }
}
