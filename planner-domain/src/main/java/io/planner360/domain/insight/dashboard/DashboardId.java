package io.planner360.domain.insight.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link Dashboard}. */
public record DashboardId(UUID value) {
    public DashboardId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
