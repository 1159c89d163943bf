package io.planner360.domain.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An event that a handler has failed on too often. Later events of the same aggregate wait for it. It does not say
 * of whom it speaks: who may see that something is stuck need not know whose invitation is still open.
 *
 * @param position the event's number in the organization
 * @param kind the code of its kind
 * @param attempts how often it was tried
 * @param failedAt when it was last tried
 * @param problem the types of what was thrown; messages are left to the log, for they may hold names
 */
public record DeadLetter(
        HandlerName handler,
        long position,
        String kind,
        Instant occurredAt,
        int attempts,
        Instant failedAt,
        String problem) {
    public DeadLetter {
        requireNonNull(handler, "handler");
        requireNonNull(kind, "kind");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(failedAt, "failedAt");
        requireNonNull(problem, "problem");
    }
}
