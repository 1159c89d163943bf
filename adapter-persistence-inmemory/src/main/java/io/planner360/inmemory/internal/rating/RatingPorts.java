package io.planner360.inmemory.internal.rating;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple2;
import java.util.stream.Stream;

/** The ports of this feature, and the keys by which others find reports. */
public final class RatingPorts {
    public static final Unique<Tuple2<FeedbackCycleId, UserId>, PublishedReport> REPORT =
            InMemoryPublishedReports.BY_TARGET;

    /** The reports on a person. */
    public static final Ordered<UserId, Position, PublishedReport> REPORTS_ON = InMemoryPublishedReports.ON;

    private RatingPorts() {}

    /** When and by whom the reports of the cycle were released and recalled. */
    public static Stream<ReleaseChange> changes(Store store, FeedbackCycleId cycle) {
        return InMemoryPublishedReports.changes(store.tenant(), cycle);
    }

    public static PublishedReports publishedReports(Store store) {
        return new InMemoryPublishedReports(store);
    }
}
