package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report was released or recalled.
 *
 * @param became RELEASED or RECALLED
 * @param by the member who did it; empty for the library itself
 */
public record ReleaseChange(ReportStatus became, Instant at, Optional<UserId> by) {
    public ReleaseChange {
        requireNonNull(became, "became");
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        if (became == ReportStatus.WITHHELD) {
            throw new IllegalArgumentException("a report is withheld from the beginning, or not at all");
        }
    }
}
