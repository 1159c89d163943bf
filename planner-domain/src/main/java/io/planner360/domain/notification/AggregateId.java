package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an aggregate of whatever kind. */
public record AggregateId(UUID value) {
    public AggregateId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
