package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.UserId;

/** The report on somebody can be read by nobody any more. */
public record ReportRecalled(PublishedReportId report, FeedbackCycleId cycle, UserId target) implements DomainEvent {
    public static final EventKind<ReportRecalled> KIND =
            new EventKind<>("rating.report_recalled", ReportRecalled::from);

    public ReportRecalled {
        requireNonNull(report, "report");
        requireNonNull(cycle, "cycle");
        requireNonNull(target, "target");
    }

    private static ReportRecalled from(StoredEvent event) {
        return new ReportRecalled(
                new PublishedReportId(event.aggregate().id().value()),
                event.attributes().get("cycle", FeedbackCycleId::new),
                event.attributes().get("target", UserId::new));
    }

    @Override
    public EventKind<ReportRecalled> kind() {
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
