package io.planner360.domain.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The tenant. Everything but accounts belongs to exactly one organization. */
public record OrganizationId(UUID value) {
    public OrganizationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
