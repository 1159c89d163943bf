package io.planner360.domain.shared;

import org.jspecify.annotations.Nullable;

/** A technical failure. The unit of work has been rolled back. */
public class PlannerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlannerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** True if the same unit of work, run again from its beginning, may succeed. */
    public boolean isRetryable() {
        return false;
    }
}
