package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/** A cycle was given up, and what had been answered is deleted. */
public record CycleCancelled(FeedbackCycleId cycle) implements DomainEvent {
    public static final EventKind<CycleCancelled> KIND =
            new EventKind<>("feedback.cycle_cancelled", CycleCancelled::from);

    public CycleCancelled {
        requireNonNull(cycle, "cycle");
    }

    private static CycleCancelled from(StoredEvent event) {
        return new CycleCancelled(new FeedbackCycleId(event.aggregate().id().value()));
    }

    @Override
    public EventKind<CycleCancelled> kind() {
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
