package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** The report on somebody can be read from now on. */
public record ReportReleased(PublishedReportId report, FeedbackCycleId cycle, UserId target) implements DomainEvent {
    public static final EventKind<ReportReleased> KIND =
            new EventKind<>("rating.report_released", ReportReleased::from);

    public ReportReleased {
        requireNonNull(report, "report");
        requireNonNull(cycle, "cycle");
        requireNonNull(target, "target");
    }

    private static ReportReleased from(StoredEvent event) {
        return new ReportReleased(
                new PublishedReportId(event.aggregate().id().value()),
                event.attributes().get("cycle", FeedbackCycleId::new),
                event.attributes().get("target", UserId::new));
    }

    @Override
    public EventKind<ReportReleased> kind() {
        return KIND;
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.of("published_report", report.value());
    }

    @Override
    public EventAttributes attributes() {
        return EventAttributes.none().with("cycle", cycle.value()).with("target", target.value());
    }
}
