package io.planner360.domain.insight.report;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a {@link Report}. */
public record ReportId(UUID value) {
    public ReportId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
