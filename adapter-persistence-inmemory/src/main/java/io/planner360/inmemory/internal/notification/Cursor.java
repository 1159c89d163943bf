package io.planner360.inmemory.internal.notification;

import io.planner360.domain.notification.HandlerName;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a handler is.
 *
 * @param position events up to this one have become deliveries
 * @param dueAt when the next of them is due
 */
record Cursor(HandlerName handler, long position, Optional<Instant> dueAt) {
    private static final Unique<HandlerName, Cursor> BY_HANDLER = Unique.by("handler", Cursor::handler);
    private static final Table<Cursor> CURSORS = Table.of(BY_HANDLER);

    static Cursor of(WorkingCopy tenant, HandlerName handler) {
        return tenant.find(BY_HANDLER, handler).orElseGet(() -> new Cursor(handler, 0, Optional.empty()));
    }

    Cursor at(long newPosition) {
        return new Cursor(handler, newPosition, dueAt);
    }

    Cursor due(Optional<Instant> newDueAt) {
        return new Cursor(handler, position, newDueAt);
    }

    boolean isDue(Instant now) {
        return dueAt.filter(instant -> !instant.isAfter(now)).isPresent();
    }

    void store(WorkingCopy tenant) {
        tenant.find(BY_HANDLER, handler)
                .ifPresentOrElse(before -> tenant.replace(CURSORS, before, this), () -> tenant.insert(CURSORS, this));
    }
}
