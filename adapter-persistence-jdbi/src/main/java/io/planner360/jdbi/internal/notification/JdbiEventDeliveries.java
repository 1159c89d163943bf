package io.planner360.jdbi.internal.notification;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.Delivery;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The tables {@code outbox_deliveries} and {@code outbox_cursors}. A delivery is due at {@code due_at}, which a claim
 * moves to the end of its lease.
 */
final class JdbiEventDeliveries implements EventDeliveries {
    private static final Keyset<LetterKey> BY_HANDLER = new Keyset<>(LetterKey::toString, LetterKey::parse);

    /**
     * Who claims holds the cursor: two who claimed at once could each find the other's events. It is not tried to
     * insert one that is there, which would wait for whoever holds it.
     */
    private static final String LOCK_CURSOR = """
            INSERT INTO outbox_cursors (organization_id, handler, position, due_at)
            SELECT organization_id, :handler, 0, NULL FROM outbox_heads h
            WHERE h.organization_id = :organization AND NOT EXISTS (
                SELECT FROM outbox_cursors c WHERE c.organization_id = :organization AND c.handler = :handler)
            ON CONFLICT DO NOTHING;
            SELECT position FROM outbox_cursors
            WHERE organization_id = :organization AND handler = :handler
            FOR UPDATE SKIP LOCKED
            """;

    private static final String TAKE_NEW = """
            WITH added AS (
                INSERT INTO outbox_deliveries (organization_id, position, handler, aggregate_kind, aggregate_id,
                                               attempts, due_at)
                SELECT :organization, e.position, :handler, e.aggregate_kind, e.aggregate_id, 0, :due
                FROM outbox_events e
                WHERE e.organization_id = :organization AND e.position > :position
                RETURNING position)
            UPDATE outbox_cursors
            SET position = (SELECT max(position) FROM added)
            WHERE organization_id = :organization AND handler = :handler AND EXISTS (SELECT FROM added)
            """;

    private static final String FIRST_OF_ITS_AGGREGATE = """
            AND NOT EXISTS (
                SELECT FROM outbox_deliveries earlier
                WHERE earlier.organization_id = :organization AND earlier.handler = :handler
                    AND earlier.aggregate_kind = d.aggregate_kind AND earlier.aggregate_id = d.aggregate_id
                    AND earlier.position < d.position)
            """;

    private static final String CLAIM = """
            WITH due AS (
                SELECT d.position FROM outbox_deliveries d
                WHERE d.organization_id = :organization AND d.handler = :handler AND d.due_at <= :due
            """ + FIRST_OF_ITS_AGGREGATE + """
                ORDER BY d.position
                LIMIT :most
                FOR UPDATE SKIP LOCKED),
            claimed AS (
                UPDATE outbox_deliveries d
                SET attempts = d.attempts + 1, due_at = :leaseEnds
                FROM due
                WHERE d.organization_id = :organization AND d.handler = :handler AND d.position = due.position
                RETURNING d.position, d.attempts)
            SELECT c.attempts, e.position, e.kind, e.aggregate_kind, e.aggregate_id, e.attributes, e.occurred_at
            FROM claimed c
            JOIN outbox_events e ON e.organization_id = :organization AND e.position = c.position
            ORDER BY e.position
            """;

    private static final String MORE_MAY_BE_DUE = """
            UPDATE outbox_cursors SET due_at = :due WHERE organization_id = :organization AND handler = :handler
            """;

    private static final String NEXT_IS_DUE = """
            UPDATE outbox_cursors
            SET due_at = (
                SELECT min(d.due_at) FROM outbox_deliveries d
                WHERE d.organization_id = :organization AND d.handler = :handler AND d.due_at IS NOT NULL
            """ + FIRST_OF_ITS_AGGREGATE + """
            )
            WHERE organization_id = :organization AND handler = :handler
            """;

    private static final String CLAIMED =
            "WHERE organization_id = :organization AND position = :position AND handler = :handler"
                    + " AND attempts = :attempt AND due_at IS NOT NULL";

    private static final String DELIVERED = "DELETE FROM outbox_deliveries " + CLAIMED;

    private static final String FAILED = """
            UPDATE outbox_deliveries
            SET due_at = CAST(:next AS timestamptz), failed_at = :at, problem = :problem
            """ + CLAIMED;

    private static final String DEAD = """
            SELECT d.handler, d.position, e.kind, e.occurred_at, d.attempts, d.failed_at, d.problem
            FROM outbox_deliveries d
            JOIN outbox_events e ON e.organization_id = d.organization_id AND e.position = d.position
            WHERE d.organization_id = :organization AND d.due_at IS NULL
                AND (d.handler, d.position) > (:afterHandler, :afterPosition)
            ORDER BY d.handler, d.position
            LIMIT :limit
            """;

    private static final String RETRY = """
            WITH letter AS (
                UPDATE outbox_deliveries SET due_at = :now, attempts = 0
                WHERE organization_id = :organization AND position = :position AND handler = :handler AND due_at IS NULL
                RETURNING handler)
            """;

    private static final String DISCARD = """
            WITH letter AS (
                DELETE FROM outbox_deliveries
                WHERE organization_id = :organization AND position = :position AND handler = :handler AND due_at IS NULL
                RETURNING handler)
            """;

    private static final String AND_BE_DUE = """
            UPDATE outbox_cursors c SET due_at = least(c.due_at, :now)
            FROM letter
            WHERE c.organization_id = :organization AND c.handler = letter.handler
            """;

    private final Session session;

    JdbiEventDeliveries(Session session) {
        this.session = session;
    }

    @Override
    public List<Delivery> claim(HandlerName handler, Instant due, Instant leaseEnds, int most) {
        return session.inTenant(sql -> {
            Optional<Long> position = sql.second(
                    sql.query(LOCK_CURSOR).bind("handler", handler.value()), (row, context) -> row.getLong("position"));
            return position.isEmpty() ? List.<Delivery>of() : claim(sql, handler, position.get(), due, leaseEnds, most);
        });
    }

    private static List<Delivery> claim(
            BoundSql sql, HandlerName handler, long position, Instant due, Instant leaseEnds, int most) {
        sql.update(TAKE_NEW)
                .bind("handler", handler.value())
                .bind("position", position)
                .bind("due", due)
                .execute();
        OrganizationId organization = sql.tenant().orElseThrow();
        List<Delivery> claimed = sql.query(CLAIM)
                .bind("handler", handler.value())
                .bind("due", due)
                .bind("leaseEnds", leaseEnds)
                .bind("most", most)
                .map((row, context) -> new Delivery(handler, event(row, organization), row.getInt("attempts")))
                .list();
        if (claimed.isEmpty()) {
            sql.update(NEXT_IS_DUE).bind("handler", handler.value()).execute();
        } else {
            sql.update(MORE_MAY_BE_DUE)
                    .bind("handler", handler.value())
                    .bind("due", due)
                    .execute();
        }
        return claimed;
    }

    private static StoredEvent event(ResultSet row, OrganizationId organization) throws SQLException {
        return new StoredEvent(
                organization,
                row.getLong("position"),
                row.getString("kind"),
                Aggregate.of(row.getString("aggregate_kind"), uuid(row, "aggregate_id")),
                EventAttributes.parse(row.getString("attributes")),
                instant(row, "occurred_at"));
    }

    @Override
    public boolean delivered(Delivery delivery) {
        return session.inTenant(sql -> bound(sql.update(DELIVERED), delivery).execute() == 1);
    }

    @Override
    public boolean failed(Delivery delivery, Instant at, Optional<Instant> next, String problem) {
        return session.inTenant(sql -> bound(sql.update(FAILED), delivery)
                        .bind("at", at)
                        .bind("next", next)
                        .bind("problem", problem)
                        .execute()
                == 1);
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Delivery delivery) {
        return statement
                .bind("position", delivery.event().position())
                .bind("handler", delivery.handler().value())
                .bind("attempt", delivery.attempt());
    }

    @Override
    public Page<DeadLetter> dead(PageRequest page) {
        LetterKey after = BY_HANDLER.after(page).orElse(LetterKey.LOWEST);
        return session.inTenant(sql -> {
            List<DeadLetter> rows = sql.query(DEAD)
                    .bind("afterHandler", after.handler())
                    .bind("afterPosition", after.position())
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new DeadLetter(
                            new HandlerName(row.getString("handler")),
                            row.getLong("position"),
                            row.getString("kind"),
                            instant(row, "occurred_at"),
                            row.getInt("attempts"),
                            instant(row, "failed_at"),
                            row.getString("problem")))
                    .list();
            return BY_HANDLER.page(
                    rows, page, letter -> new LetterKey(letter.handler().value(), letter.position()));
        });
    }

    @Override
    public boolean retry(HandlerName handler, long position, Instant now) {
        return changed(RETRY, handler, position, now);
    }

    @Override
    public boolean discard(HandlerName handler, long position, Instant now) {
        return changed(DISCARD, handler, position, now);
    }

    private boolean changed(String change, HandlerName handler, long position, Instant now) {
        return session.inTenant(sql -> sql.update(change + AND_BE_DUE)
                        .bind("handler", handler.value())
                        .bind("position", position)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** What dead letters are ordered by. */
    private record LetterKey(String handler, long position) {
        static final LetterKey LOWEST = new LetterKey("", 0);

        static LetterKey parse(String text) {
            int space = text.indexOf(' ');
            return new LetterKey(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return handler + " " + position;
        }
    }
}
