package io.planner360.domain.insight.report;

import io.planner360.domain.shared.PlannerException;
import org.jspecify.annotations.Nullable;

/** The content of a report cannot be kept or read, or is not what was stored. The message says which and why. */
public final class ContentUnavailable extends PlannerException {
    private static final long serialVersionUID = 1L;

    public ContentUnavailable(ReportId id, String problem, @Nullable Throwable cause) {
        super("The content of report " + id + " " + problem, cause);
    }
}
