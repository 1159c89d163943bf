package io.planner360.domain.insight.event;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies an {@link AnalyticsEvent}. */
public record AnalyticsEventId(UUID value) {
    public AnalyticsEventId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
