package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A role: one that every organization has, or one of an organization's own. */
public record RoleId(UUID value) {
    public RoleId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
