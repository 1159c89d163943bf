package io.planner360.jdbi.internal.rating;

import io.planner360.domain.rating.PublishedReports;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record RatingPorts(PublishedReports reports) {
    /** The ports that work in this session. */
    public static RatingPorts in(Session session) {
        return new RatingPorts(new JdbiPublishedReports(session));
    }
}
