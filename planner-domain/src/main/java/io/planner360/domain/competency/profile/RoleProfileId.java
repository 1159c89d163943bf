package io.planner360.domain.competency.profile;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link RoleProfile}. */
public record RoleProfileId(UUID value) {
    public RoleProfileId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
