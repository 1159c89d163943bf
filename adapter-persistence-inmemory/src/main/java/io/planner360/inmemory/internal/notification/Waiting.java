package io.planner360.inmemory.internal.notification;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.HandlerName;
import java.time.Instant;
import java.util.Optional;

/**
 * An event that a handler has not got yet.
 *
 * @param aggregate the event's: later events of it wait for this one
 * @param dueAt its next try, or the end of the lease; none for a dead letter
 * @param failure the last one
 */
record Waiting(
        HandlerName handler,
        long position,
        Aggregate aggregate,
        int attempts,
        Optional<Instant> dueAt,
        Optional<Failure> failure) {

    /** When and on what the handler failed. */
    record Failure(Instant at, String problem) {}

    boolean isDead() {
        return dueAt.isEmpty();
    }

    boolean isDue(Instant now) {
        return dueAt.filter(instant -> !instant.isAfter(now)).isPresent();
    }

    Waiting claimed(Instant leaseEnds) {
        return new Waiting(handler, position, aggregate, attempts + 1, Optional.of(leaseEnds), failure);
    }

    Waiting failed(Failure newFailure, Optional<Instant> next) {
        return new Waiting(handler, position, aggregate, attempts, next, Optional.of(newFailure));
    }

    Waiting retried(Instant now) {
        return new Waiting(handler, position, aggregate, 0, Optional.of(now), failure);
    }
}
