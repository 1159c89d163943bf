package io.planner360.testkit.dump;

import io.planner360.domain.Persistence;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.Delivery;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is stored of events and their deliveries. It can only be seen by claiming it, so that all of it is delivered
 * in a unit of work that is rolled back.
 */
final class EventLines {
    /** Has got nothing yet, and so gets everything. */
    private static final HandlerName READER = new HandlerName("dump");

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private static final int MOST = 100;

    private final Persistence store;

    EventLines(Persistence store) {
        this.store = store;
    }

    List<String> of(OrganizationId organization, List<HandlerName> handlers) {
        List<String> lines = new ArrayList<>();
        store.unitOfWork().<String>attempt(organization, () -> {
            deliveries(READER, "event", lines);
            for (DeadLetter letter :
                    store.eventDeliveries().dead(PageRequest.first(1_000)).items()) {
                lines.add("dead letter: " + CanonicalText.of(letter));
                store.eventDeliveries().retry(letter.handler(), letter.position(), letter.failedAt());
            }
            handlers.forEach(handler -> deliveries(handler, "delivery to " + handler, lines));
            return Either.<Refusal, String>left(new Forbidden("to be rolled back"));
        });
        return lines;
    }

    private void deliveries(HandlerName handler, String what, List<String> lines) {
        List<Delivery> claimed = claim(handler);
        while (!claimed.isEmpty()) {
            for (Delivery delivery : claimed) {
                lines.add(what + ": " + CanonicalText.of(delivery.event()) + ", attempt " + delivery.attempt());
                store.eventDeliveries().delivered(delivery);
            }
            claimed = claim(handler);
        }
    }

    private List<Delivery> claim(HandlerName handler) {
        return store.eventDeliveries().claim(handler, NEVER, NEVER.plus(Duration.ofDays(1)), MOST);
    }
}
