package io.planner360.domain.insight.event;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days in a zone.
 *
 * @param first the first day
 * @param last the last day, which belongs to it to its end
 */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {
    /** The most days that are counted at once. */
    public static final int LONGEST = 366;

    public Period {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(zone, "zone");
    }

    /** The period, or everything that is wrong with it. */
    public static Either<InvalidInput, Period> of(LocalDate first, LocalDate last, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return new Violations()
                .check(first.getYear() >= 1, "first", "must be of the years from 1 on")
                .check(last.getYear() <= 9998, "last", "must be of the years to 9998")
                .check(days >= 1, "last", "must not be before the first day")
                .check(days <= LONGEST, "last", "must be at most " + LONGEST + " days from the first")
                .orElse(() -> new Period(first, last, zone));
    }

    /** The first instants of the days, in order. */
    public List<Instant> begins() {
        return first.datesUntil(last.plusDays(1))
                .map(day -> day.atStartOfDay(zone).toInstant())
                .toList();
    }

    /**
     * The day that has begun last at the instant: where the clock is put back over midnight, the hour that comes
     * twice belongs to the later day.
     */
    public LocalDate dayOf(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        LocalDate next = day.plusDays(1);
        return next.atStartOfDay(zone).toInstant().isAfter(instant) ? day : next;
    }

    /** The first instant of the first day. */
    public Instant begin() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the last day. */
    public Instant end() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
