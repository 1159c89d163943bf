package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * A kind of event: its stable code, and how it is read back.
 *
 * @param code as in {@code feedback.cycle_closed}; never given another meaning
 * @param type the record of it, which speaks of an aggregate and of nothing but ids
 * @param read makes the event of what was stored under this code
 * @param <E> the event
 */
public record EventKind<E extends DomainEvent>(String code, Class<E> type, Function<StoredEvent, E> read) {
    public EventKind {
        requireNonNull(code, "code");
        requireNonNull(type, "type");
        requireNonNull(read, "read");
        if (!code.matches("[a-z]+\\.[a-z_]{1,60}")) {
            throw new IllegalArgumentException("not the code of an event: " + code);
        }
    }
}
