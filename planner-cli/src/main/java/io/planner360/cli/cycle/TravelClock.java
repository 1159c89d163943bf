package io.planner360.cli.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be put back by days, months or years, and forward again: a history takes no time to make. */
public final class TravelClock extends Clock {
    private final Clock real;
    private final ZoneId zone;
    private Period back;

    /** Shows the real time, in UTC. */
    public TravelClock(Clock real) {
        this(real, ZoneOffset.UTC, Period.ZERO);
    }

    private TravelClock(Clock real, ZoneId zone, Period back) {
        this.real = real;
        this.zone = zone;
        this.back = back;
    }

    /** From now on it shows the time so long before the real one. */
    public void putBack(Period newBack) {
        back = newBack;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId newZone) {
        return new TravelClock(real, newZone, back);
    }

    @Override
    public Instant instant() {
        return real.instant().atZone(ZoneOffset.UTC).minus(back).toInstant();
    }
}
