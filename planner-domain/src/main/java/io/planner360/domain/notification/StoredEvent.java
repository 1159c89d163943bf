package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/**
 * An event as it was stored, and as handlers get it.
 *
 * @param organization whose event it is
 * @param position its number in the organization, from 1 in the order of storing; with the organization it tells
 *     the event from all others, so that a handler can recognise what it has seen before
 * @param kind the code of its {@link EventKind}
 * @param occurredAt when it happened
 */
public record StoredEvent(
        OrganizationId organization,
        long position,
        String kind,
        Aggregate aggregate,
        EventAttributes attributes,
        Instant occurredAt) {
    public StoredEvent {
        requireNonNull(organization, "organization");
        requireNonNull(kind, "kind");
        requireNonNull(aggregate, "aggregate");
        requireNonNull(attributes, "attributes");
        requireNonNull(occurredAt, "occurredAt");
    }

    /** The event, if it is of this kind: {@code event.as(CycleEvent.Closed.KIND).ifPresent(closed -> …)}. */
    public <E extends DomainEvent> Optional<E> as(EventKind<E> wanted) {
        return kind.equals(wanted.code()) ? Optional.of(wanted.read().apply(this)) : Optional.empty();
    }
}
