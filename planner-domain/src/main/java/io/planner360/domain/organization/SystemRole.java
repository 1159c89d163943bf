package io.planner360.domain.organization;

import java.util.Set;

/** The roles that every organization has. */
public enum SystemRole {
    /** Runs the organization's account; sees nobody's report. */
    ADMINISTRATOR,
    /** Runs feedback and learning. */
    HR,
    /** Everybody: gives feedback, reads their own report and those of the people they manage. */
    EMPLOYEE;

    /** What the role allows. */
    public Set<Permission> permissions() {
        return switch (this) {
            case ADMINISTRATOR -> Set.of(Permission.MANAGE_PEOPLE, Permission.MANAGE_COMPETENCIES);
            case HR -> Set.of(Permission.values());
            case EMPLOYEE -> Set.of();
        };
    }
}
