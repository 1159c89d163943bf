package io.planner360.jdbi.internal.notification;

import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record NotificationPorts(OutboxEvents events, EventDeliveries deliveries) {
    /** The ports that work in this session. */
    public static NotificationPorts in(Session session) {
        return new NotificationPorts(new JdbiOutboxEvents(session), new JdbiEventDeliveries(session));
    }
}
