package io.planner360.domain.organization;

import java.util.Set;

/** The roles that every organization has. */
public enum SystemRole {
    /** Runs the organization's account; sees nobody's report. */
    ADMINISTRATOR(Set.of(Permission.MANAGE_PEOPLE, Permission.MANAGE_COMPETENCIES)),
    /** Runs feedback and learning. */
    HR(Set.of(Permission.values())),
    /** Everybody: gives feedback, reads their own report and those of the people they manage. */
    EMPLOYEE(Set.of());

    private final Set<Permission> permissions;

    SystemRole(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    /** What the role allows. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
