package io.planner360.inmemory.internal.rating;

import io.planner360.domain.rating.PublishedReports;
import io.planner360.inmemory.internal.shared.Store;

/** The ports of this feature. */
public final class RatingPorts {
    private RatingPorts() {}

    public static PublishedReports publishedReports(Store store) {
        return new InMemoryPublishedReports(store);
    }
}
