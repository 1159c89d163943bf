package io.planner360.domain.insight.dashboard;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link DashboardWidget}. */
public record DashboardWidgetId(UUID value) {
    public DashboardWidgetId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
