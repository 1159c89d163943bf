package io.planner360.jdbi;

import static io.planner360.jdbi.FilledOffice.PAGE;

import io.planner360.domain.Persistence;
import io.planner360.domain.notification.HandlerName;
import java.time.Instant;
import java.util.List;

/** Queries about events that wait for handlers. */
final class NotificationQueries {
    private static final HandlerName MAIL = new HandlerName("mail");
    private static final Instant LATE = Instant.parse("2030-01-01T12:00:00Z");

    private NotificationQueries() {}

    static void add(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        // For each organization its head and the handler's cursor.
        queries.addOfAll(
                "OutboxEvents.due",
                2 * PAGE.size(),
                () -> PortQueries.found(store.outboxEvents()
                        .due(List.of(MAIL), LATE, Instant.EPOCH, PAGE)
                        .items()));
        store.unitOfWork()
                .within(filled.organization(), () -> store.eventDeliveries().claim(MAIL, LATE, LATE, 100));
        filled.database()
                .execute("UPDATE outbox_deliveries SET due_at = NULL, failed_at = now(), problem = 'No route'"
                        + " WHERE position <= 3");
        queries.add(
                "EventDeliveries.dead",
                6,
                () -> PortQueries.found(store.eventDeliveries().dead(PAGE).items()));
    }
}
