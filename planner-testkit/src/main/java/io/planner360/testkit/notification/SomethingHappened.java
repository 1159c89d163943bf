package io.planner360.testkit.notification;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;

/** An event that means nothing. */
public record SomethingHappened(Aggregate aggregate, EventAttributes attributes) implements DomainEvent {
    public static final EventKind<SomethingHappened> KIND = new EventKind<>(
            "testkit.something_happened",
            SomethingHappened.class,
            event -> new SomethingHappened(event.aggregate(), event.attributes()));

    public SomethingHappened {
        requireNonNull(aggregate, "aggregate");
        requireNonNull(attributes, "attributes");
    }

    /** Something without attributes happened to the aggregate. */
    public static SomethingHappened to(Aggregate aggregate) {
        return new SomethingHappened(aggregate, EventAttributes.none());
    }

    @Override
    public EventKind<SomethingHappened> kind() {
        return KIND;
    }
}
