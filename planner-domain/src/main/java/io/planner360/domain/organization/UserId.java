package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A person's account, the same in every organization. */
public record UserId(UUID value) {
    public UserId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
