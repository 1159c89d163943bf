package io.planner360.domain.shared;

import org.jspecify.annotations.Nullable;

/** The store could not be reached, gave up on a lock, or refused for a passing reason. */
public final class PersistenceUnavailable extends PlannerException {
    private static final long serialVersionUID = 1L;

    public PersistenceUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
