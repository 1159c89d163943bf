package io.planner360.testkit.shared;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. It ticks in microseconds, as every clock of the library
 * does, and may be moved while other threads read it. Clocks made by {@link #withZone} move with it.
 */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock that shows the instant, in UTC. */
    public static MovableClock at(Instant start) {
        return new MovableClock(new AtomicReference<>(ticked(start)), ZoneOffset.UTC);
    }

    /** Moves the clock, backwards too, and returns what it shows then. */
    public Instant advance(Duration by) {
        return now.updateAndGet(instant -> ticked(instant.plus(by)));
    }

    /** Lets the clock show the instant, and returns what it shows then. */
    public Instant set(Instant instant) {
        Instant tick = ticked(instant);
        now.set(tick);
        return tick;
    }

    @Override
    public Instant instant() {
        return requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public MovableClock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    private static Instant ticked(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public String toString() {
        return "MovableClock[" + instant() + ", " + zone + "]";
    }
}
