package io.planner360.domain.feedback.cycle;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;

/** What others are told of a cycle. */
public sealed interface CycleEvent extends DomainEvent {
    /** To which cycle it happened. */
    FeedbackCycleId cycle();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("feedback_cycle", cycle().value());
    }

    private static FeedbackCycleId cycleOf(StoredEvent event) {
        return new FeedbackCycleId(event.aggregate().id().value());
    }

    /** It takes answers from now on, for the first time or again. */
    record Opened(FeedbackCycleId cycle) implements CycleEvent {
        public static final EventKind<Opened> KIND =
                new EventKind<>("feedback.cycle_opened", Opened.class, event -> new Opened(cycleOf(event)));

        public Opened {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public EventKind<Opened> kind() {
            return KIND;
        }
    }

    /** It takes no answers any more, by hand or because it was due. */
    record Closed(FeedbackCycleId cycle) implements CycleEvent {
        public static final EventKind<Closed> KIND =
                new EventKind<>("feedback.cycle_closed", Closed.class, event -> new Closed(cycleOf(event)));

        public Closed {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public EventKind<Closed> kind() {
            return KIND;
        }
    }

    /** It was given up. */
    record Cancelled(FeedbackCycleId cycle) implements CycleEvent {
        public static final EventKind<Cancelled> KIND =
                new EventKind<>("feedback.cycle_cancelled", Cancelled.class, event -> new Cancelled(cycleOf(event)));

        public Cancelled {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public EventKind<Cancelled> kind() {
            return KIND;
        }
    }
}
