package io.planner360.application.notification;

/**
 * What became of events in one run.
 *
 * @param delivered handled, counted once a handler
 * @param failed failed and due again later
 * @param dead failed once too often: dead letters from now on
 */
public record DeliveryCounts(int delivered, int failed, int dead) {
    public static final DeliveryCounts NONE = new DeliveryCounts(0, 0, 0);

    /** These and those. */
    public DeliveryCounts plus(DeliveryCounts other) {
        return new DeliveryCounts(delivered + other.delivered, failed + other.failed, dead + other.dead);
    }
}
