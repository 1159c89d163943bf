package io.planner360.application.notification;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How hard it is tried to deliver an event.
 *
 * @param attempts after so many failures an event becomes a dead letter
 * @param firstDelay after the first failure; doubled after each further one
 * @param longestDelay where doubling ends
 * @param lease how long a process that has claimed events is left alone with them; longer than any handler needs
 * @param retention how long an event is kept at least, for handlers that are new or were away
 */
public record DeliveryPolicy(
        int attempts, Duration firstDelay, Duration longestDelay, Duration lease, Duration retention) {
    public DeliveryPolicy {
        requireNonNull(firstDelay, "firstDelay");
        requireNonNull(longestDelay, "longestDelay");
        requireNonNull(lease, "lease");
        requireNonNull(retention, "retention");
        if (attempts < 1) {
            throw new IllegalArgumentException("an event is tried at least once, not " + attempts + " times");
        }
        if (firstDelay.isNegative() || firstDelay.isZero() || longestDelay.compareTo(firstDelay) < 0) {
            throw new IllegalArgumentException("delays grow from more than nothing");
        }
        if (lease.isNegative() || lease.isZero() || retention.isNegative()) {
            throw new IllegalArgumentException("a lease lasts, and a retention is not negative");
        }
    }

    /** Twelve attempts in 16 hours (after 1 minute, 2, 4 and so on up to 4 hours), a lease of 5 minutes, 30 days of retention. */
    public static DeliveryPolicy standard() {
        return new DeliveryPolicy(
                12, Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofMinutes(5), Duration.ofDays(30));
    }

    /** How long to wait after this failure, the first being 1. */
    public Duration delayAfter(int failure) {
        Duration delay = firstDelay;
        for (int i = 1; i < failure && delay.compareTo(longestDelay) < 0; i++) {
            delay = delay.multipliedBy(2);
        }
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
