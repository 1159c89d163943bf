package io.planner360.domain.shared;

/** Somebody else changed the aggregate since it was read: read it again and decide again. */
public final class StaleAggregate extends PlannerException {
    private static final long serialVersionUID = 1L;

    /**
     * @param what the aggregate, as in "feedback cycle 0193…"
     * @param expected the version that the change was made on
     */
    public StaleAggregate(String what, long expected) {
        super(what + " is no longer at version " + expected, null);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
