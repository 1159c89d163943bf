package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** What others are told of the report on a person. */
public sealed interface ReportEvent extends DomainEvent {
    /** To which report it happened. */
    PublishedReportId report();

    /** From which cycle it is. */
    FeedbackCycleId cycle();

    /** On whom it is. */
    UserId target();

    @Override
    default Aggregate aggregate() {
        return Aggregate.of("published_report", report().value());
    }

    @Override
    default EventAttributes attributes() {
        return EventAttributes.none().with("cycle", cycle().value()).with("target", target().value());
    }

    private static PublishedReportId reportOf(StoredEvent event) {
        return new PublishedReportId(event.aggregate().id().value());
    }

    private static FeedbackCycleId cycleOf(StoredEvent event) {
        return event.attributes().get("cycle", FeedbackCycleId::new);
    }

    private static UserId targetOf(StoredEvent event) {
        return event.attributes().get("target", UserId::new);
    }

    /** It can be read from now on. */
    record Released(PublishedReportId report, FeedbackCycleId cycle, UserId target) implements ReportEvent {
        public static final EventKind<Released> KIND = new EventKind<>(
                "rating.report_released",
                Released.class,
                event -> new Released(reportOf(event), cycleOf(event), targetOf(event)));

        public Released {
            requireNonNull(report, "report");
            requireNonNull(cycle, "cycle");
            requireNonNull(target, "target");
        }

        @Override
        public EventKind<Released> kind() {
            return KIND;
        }
    }

    /** It can be read by nobody any more. */
    record Recalled(PublishedReportId report, FeedbackCycleId cycle, UserId target) implements ReportEvent {
        public static final EventKind<Recalled> KIND = new EventKind<>(
                "rating.report_recalled",
                Recalled.class,
                event -> new Recalled(reportOf(event), cycleOf(event), targetOf(event)));

        public Recalled {
            requireNonNull(report, "report");
            requireNonNull(cycle, "cycle");
            requireNonNull(target, "target");
        }

        @Override
        public EventKind<Recalled> kind() {
            return KIND;
        }
    }
}
