package io.planner360.cli.database;

import java.time.Duration;

/**
 * How many connections are kept.
 *
 * @param min so many are kept even if nobody uses them
 * @param max no more are opened
 * @param idleTimeout after which one that nobody uses is closed; never, if zero
 */
public record PoolSettings(int min, int max, Duration idleTimeout) {

    public static final PoolSettings DEFAULT = new PoolSettings(2, 10, Duration.ofSeconds(30));
}
