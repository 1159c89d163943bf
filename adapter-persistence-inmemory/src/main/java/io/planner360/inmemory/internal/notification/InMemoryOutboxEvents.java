package io.planner360.inmemory.internal.notification;

import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

final class InMemoryOutboxEvents implements OutboxEvents {
    static final Unique<Long, StoredEvent> BY_POSITION = Unique.by("event", StoredEvent::position);
    static final Ordered<Tuple0, Long, StoredEvent> IN_ORDER =
            Ordered.by(event -> Tuple.empty(), StoredEvent::position);
    private static final Table<StoredEvent> EVENTS = Table.of(BY_POSITION, IN_ORDER);

    private static final Unique<Tuple0, Head> HEAD = Unique.by("head of events", head -> Tuple.empty());
    private static final Table<Head> HEADS = Table.of(HEAD);

    private final Store store;

    InMemoryOutboxEvents(Store store) {
        this.store = store;
    }

    /** How far the events of the tenant are numbered. */
    private record Head(long position) {}

    @Override
    public void append(List<? extends DomainEvent> events, Instant occurredAt) {
        WorkingCopy tenant = store.tenant();
        if (events.isEmpty()) {
            return;
        }
        long last = position(tenant);
        for (DomainEvent event : events) {
            last++;
            tenant.insert(
                    EVENTS,
                    new StoredEvent(
                            store.tenantId(),
                            last,
                            event.kind().code(),
                            event.aggregate(),
                            event.attributes(),
                            occurredAt));
        }
        Head head = new Head(last);
        tenant.find(HEAD, Tuple.empty())
                .ifPresentOrElse(before -> tenant.replace(HEADS, before, head), () -> tenant.insert(HEADS, head));
    }

    private static long position(WorkingCopy tenant) {
        return tenant.find(HEAD, Tuple.empty()).map(Head::position).orElse(0L);
    }

    @Override
    public int removeDelivered(Collection<HandlerName> handlers, Instant before) {
        WorkingCopy tenant = store.tenant();
        List<StoredEvent> gone = tenant.stream(IN_ORDER, Tuple.empty())
                .filter(event -> event.occurredAt().isBefore(before))
                .filter(event -> handlers.stream()
                        .allMatch(handler -> Cursor.of(tenant, handler).position() >= event.position()))
                .filter(event -> InMemoryEventDeliveries.ofEvent(tenant, event.position())
                        .noneMatch(delivery -> delivery.isDead() || handlers.contains(delivery.handler())))
                .toList();
        for (StoredEvent event : gone) {
            InMemoryEventDeliveries.removeAll(tenant, event.position());
            tenant.delete(EVENTS, event);
        }
        return gone.size();
    }

    @Override
    public Page<OrganizationId> due(Collection<HandlerName> handlers, Instant now, Instant before, PageRequest page) {
        SortedMap<Position, OrganizationId> due = TreeMap.empty();
        for (Store.OfTenant each : store.tenants()) {
            if (isDue(each.tables(), handlers, now, before)) {
                due = due.put(Position.of(each.organization().value()), each.organization());
            }
        }
        return Pages.of(due, page);
    }

    private static boolean isDue(WorkingCopy tenant, Collection<HandlerName> handlers, Instant now, Instant before) {
        long last = position(tenant);
        return tenant.stream(IN_ORDER, Tuple.empty())
                        .anyMatch(event -> event.occurredAt().isBefore(before))
                || handlers.stream()
                        .map(handler -> Cursor.of(tenant, handler))
                        .anyMatch(cursor -> cursor.position() < last || cursor.isDue(now));
    }
}
