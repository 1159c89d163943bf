package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/** A cycle takes answers from now on. */
public record CycleOpened(FeedbackCycleId cycle) implements DomainEvent {
    public static final EventKind<CycleOpened> KIND = new EventKind<>("feedback.cycle_opened", CycleOpened::from);

    public CycleOpened {
        requireNonNull(cycle, "cycle");
    }

    private static CycleOpened from(StoredEvent event) {
        return new CycleOpened(new FeedbackCycleId(event.aggregate().id().value()));
    }

    @Override
    public EventKind<CycleOpened> kind() {
        return KIND;
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.of("feedback_cycle", cycle.value());
    }

    @Override
    public EventAttributes attributes() {
        return EventAttributes.none();
    }
}
