package io.planner360.inmemory.internal.notification;

import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.inmemory.internal.shared.Store;

/** The ports of this feature. */
public final class NotificationPorts {
    private NotificationPorts() {}

    public static OutboxEvents outboxEvents(Store store) {
        return new InMemoryOutboxEvents(store);
    }

    public static EventDeliveries eventDeliveries(Store store) {
        return new InMemoryEventDeliveries(store);
    }
}
