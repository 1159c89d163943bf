package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

/**
 * One event on its way to one handler, claimed by somebody.
 *
 * @param attempt how many times it was claimed, this one included; tells claims of the same event apart
 */
public record Delivery(HandlerName handler, StoredEvent event, int attempt) {
    public Delivery {
        requireNonNull(handler, "handler");
        requireNonNull(event, "event");
    }
}
