package io.planner360.jdbi.internal.notification;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code outbox_events} and {@code outbox_heads}. */
final class JdbiOutboxEvents implements OutboxEvents {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    /** The head's row stays locked until the transaction ends: nobody can store a higher position before. */
    private static final String APPEND = """
            WITH head AS (
                INSERT INTO outbox_heads AS h (organization_id, position, oldest_at)
                VALUES (:organization, :count, :occurredAt)
                ON CONFLICT (organization_id) DO UPDATE
                SET position = h.position + excluded.position, oldest_at = least(h.oldest_at, excluded.oldest_at)
                RETURNING position)
            INSERT INTO outbox_events (organization_id, position, kind, aggregate_kind, aggregate_id, attributes,
                                       occurred_at)
            SELECT :organization, head.position - :count + e.place, e.kind, e.aggregate_kind, e.aggregate_id,
                   e.attributes, :occurredAt
            FROM head
            CROSS JOIN unnest(:kinds, :aggregateKinds, :aggregateIds, :attributes)
                WITH ORDINALITY AS e (kind, aggregate_kind, aggregate_id, attributes, place)
            """;

    private static final String LOCK_IF_OLD = """
            SELECT position FROM outbox_heads
            WHERE organization_id = :organization AND oldest_at < :before
            FOR UPDATE
            """;

    private static final String REMOVE = """
            WITH gone AS MATERIALIZED (
                SELECT e.position FROM outbox_events e
                WHERE e.organization_id = :organization AND e.occurred_at < :before
                    AND NOT EXISTS (
                        SELECT FROM unnest(:handlers) AS needed (handler)
                        LEFT JOIN outbox_cursors c
                            ON c.organization_id = :organization AND c.handler = needed.handler
                        WHERE coalesce(c.position, 0) < e.position)
                    AND NOT EXISTS (
                        SELECT FROM outbox_deliveries d
                        WHERE d.organization_id = :organization AND d.position = e.position
                            AND (d.due_at IS NULL OR d.handler = ANY (:handlers)))),
            undelivered AS (
                DELETE FROM outbox_deliveries d USING gone
                WHERE d.organization_id = :organization AND d.position = gone.position)
            DELETE FROM outbox_events e USING gone
            WHERE e.organization_id = :organization AND e.position = gone.position
            """;

    private static final String NOTE_OLDEST = """
            UPDATE outbox_heads
            SET oldest_at = (SELECT min(occurred_at) FROM outbox_events WHERE organization_id = :organization)
            WHERE organization_id = :organization
            """;

    private static final String DUE = """
            SELECT h.organization_id
            FROM outbox_heads h
            WHERE h.organization_id >= :from AND h.organization_id IS DISTINCT FROM CAST(:after AS uuid)
                AND (h.oldest_at < :before OR EXISTS (
                    SELECT FROM unnest(:handlers) AS needed (handler)
                    LEFT JOIN outbox_cursors c
                        ON c.organization_id = h.organization_id AND c.handler = needed.handler
                    WHERE coalesce(c.position, 0) < h.position OR c.due_at <= :now))
            ORDER BY h.organization_id
            LIMIT :limit
            """;

    private final Session session;

    JdbiOutboxEvents(Session session) {
        this.session = session;
    }

    @Override
    public void append(List<? extends DomainEvent> events, Instant occurredAt) {
        session.inTenant(sql -> events.isEmpty()
                ? 0
                : sql.update(APPEND)
                        .bind("count", events.size())
                        .bind("occurredAt", occurredAt)
                        .bind(
                                "kinds",
                                SqlArray.texts(events, event -> event.kind().code()))
                        .bind(
                                "aggregateKinds",
                                SqlArray.texts(
                                        events, event -> event.aggregate().kind()))
                        .bind(
                                "aggregateIds",
                                SqlArray.uuids(
                                        events, event -> event.aggregate().id().value()))
                        .bind(
                                "attributes",
                                SqlArray.texts(
                                        events, event -> event.attributes().text()))
                        .execute());
    }

    @Override
    public int removeDelivered(Collection<HandlerName> handlers, Instant before) {
        return session.inTenant(sql -> {
            if (sql.query(LOCK_IF_OLD)
                    .bind("before", before)
                    .mapTo(Long.class)
                    .findOne()
                    .isEmpty()) {
                return 0;
            }
            int removed = sql.update(REMOVE)
                    .bind("before", before)
                    .bind("handlers", SqlArray.texts(handlers, HandlerName::value))
                    .execute();
            sql.update(NOTE_OLDEST).execute();
            return removed;
        });
    }

    @Override
    public Page<OrganizationId> due(Collection<HandlerName> handlers, Instant now, Instant before, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inSystem(sql -> {
            List<OrganizationId> rows = sql.query(DUE)
                    .bind("handlers", SqlArray.texts(handlers, HandlerName::value))
                    .bind("now", now)
                    .bind("before", before)
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new OrganizationId(uuid(row, "organization_id")))
                    .list();
            return BY_ID.page(rows, page, OrganizationId::value);
        });
    }
}
