package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What an event happened to.
 *
 * @param kind the feature's word for it in lower case, as in {@code feedback_cycle}
 */
public record Aggregate(String kind, AggregateId id) {
    public Aggregate {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        if (!kind.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("not a kind of aggregate: " + kind);
        }
    }

    /** The aggregate with this id. */
    public static Aggregate of(String kind, UUID id) {
        return new Aggregate(kind, new AggregateId(id));
    }
}
