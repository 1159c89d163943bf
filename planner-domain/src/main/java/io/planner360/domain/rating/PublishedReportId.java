package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link PublishedReport}; always random. */
public record PublishedReportId(UUID value) {
    public PublishedReportId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
