package io.planner360.domain.insight.report;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;
import java.time.Instant;

/**
 * What is known of a report that somebody made. It never changes: who wants newer figures makes another one.
 *
 * @param madeBy who made it, with the rights they had then, and alone may read it
 * @param madeAt when its figures were asked
 * @param content where its content is, and how to tell that it is still the same
 */
public record Report(
        ReportId id, ReportSubject subject, ReportFormat format, UserId madeBy, Instant madeAt, StoredContent content) {
    public Report {
        requireNonNull(id, "id");
        requireNonNull(subject, "subject");
        requireNonNull(format, "format");
        requireNonNull(madeBy, "madeBy");
        requireNonNull(madeAt, "madeAt");
        requireNonNull(content, "content");
    }
}
