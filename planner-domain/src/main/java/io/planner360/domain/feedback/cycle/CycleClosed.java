package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/** A cycle takes no answers any more, and its reports have been calculated. */
public record CycleClosed(FeedbackCycleId cycle) implements DomainEvent {
    public static final EventKind<CycleClosed> KIND = new EventKind<>("feedback.cycle_closed", CycleClosed::from);

    public CycleClosed {
        requireNonNull(cycle, "cycle");
    }

    private static CycleClosed from(StoredEvent event) {
        return new CycleClosed(new FeedbackCycleId(event.aggregate().id().value()));
    }

    @Override
    public EventKind<CycleClosed> kind() {
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
