package io.planner360.application.notification;

import io.planner360.application.Company;
import io.planner360.application.DueWork;
import io.planner360.application.Planner;
import io.planner360.application.PlannerBuilder;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.notification.StoredEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A planner on a company's store with two handlers, which count from what happens after they were registered and do
 * not keep what happens to members.
 */
final class DeliveryDesk {
    static final DeliveryPolicy THRICE = new DeliveryPolicy(
            3, Duration.ofMinutes(1), Duration.ofMinutes(90), Duration.ofMinutes(5), Duration.ofDays(30));

    final Company company;
    final Recorder mail = new Recorder("mail");
    final Recorder hook = new Recorder("hook");
    final Planner planner;

    DeliveryDesk(Company company) {
        this.company = company;
        this.planner = planner(THRICE, mail, hook);
        run();
        mail.begin();
        hook.begin();
    }

    Planner planner(DeliveryPolicy policy, NotificationHandler... handlers) {
        PlannerBuilder builder = Planner.builder()
                .persistence(company.persistence)
                .clock(company.clock)
                .deliveries(policy);
        for (NotificationHandler handler : handlers) {
            builder.onEvent(handler);
        }
        return builder.build();
    }

    DueWork run() {
        return planner.runDue(company.clock.instant());
    }

    void later(Duration time) {
        company.clock.set(company.clock.instant().plus(time));
    }

    /** Keeps what it gets, and fails on events of these numbers, the first after its beginning being 1. */
    static final class Recorder implements NotificationHandler {
        final List<StoredEvent> handled = new ArrayList<>();
        List<Long> failing = List.of();
        int calls;
        private final HandlerName name;
        private long last;
        private long before;

        Recorder(String name) {
            this.name = new HandlerName(name);
        }

        private void begin() {
            before = last;
            calls = 0;
        }

        @Override
        public HandlerName name() {
            return name;
        }

        @Override
        public void handle(StoredEvent event) throws Exception {
            last = Math.max(last, event.position());
            if (event.kind().startsWith("organization.")) {
                return;
            }
            calls++;
            if (failing.contains(number(event))) {
                throw new IOException("to anna@example.org", new IllegalStateException("no"));
            }
            handled.add(event);
        }

        StoredEvent at(long number) {
            return handled.stream()
                    .filter(event -> number(event) == number)
                    .findFirst()
                    .orElseThrow();
        }

        List<Long> numbers() {
            return handled.stream().map(this::number).toList();
        }

        /** The position of the event of this number. */
        long position(long number) {
            return before + number;
        }

        private long number(StoredEvent event) {
            return event.position() - before;
        }
    }

    /** Looks at each event. */
    record Looking(Consumer<StoredEvent> look) implements NotificationHandler {
        @Override
        public HandlerName name() {
            return new HandlerName("looking");
        }

        @Override
        public void handle(StoredEvent event) {
            look.accept(event);
        }
    }
}
