package io.planner360.cli.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TravelClockTest {
    private static final Instant LEAP_DAY = Instant.parse("2028-02-29T23:30:00Z");

    private final TravelClock clock = new TravelClock(Clock.fixed(LEAP_DAY, ZoneOffset.UTC));

    @Test
    void shows_the_real_time_at_first_and_again_after_its_way_back() {
        assertThat(clock.instant()).isEqualTo(LEAP_DAY);
        clock.putBack(Period.ofYears(1));
        clock.putBack(Period.ZERO);
        assertThat(clock.instant()).isEqualTo(LEAP_DAY);
    }

    @Test
    void goes_back_by_the_calendar() {
        clock.putBack(Period.ofYears(1));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-02-28T23:30:00Z"));
    }

    @Test
    void keeps_the_instant_in_another_zone() {
        clock.putBack(Period.ofDays(1));
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
