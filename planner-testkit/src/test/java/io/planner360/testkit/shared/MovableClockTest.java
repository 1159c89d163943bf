package io.planner360.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MovableClockTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final MovableClock clock = MovableClock.at(START);

    @Test
    void stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void advances_by_a_duration() {
        assertThat(clock.advance(Duration.ofDays(18))).isEqualTo(Instant.parse("2026-03-20T09:00:00Z"));
        assertThat(clock.advance(Duration.ofDays(-17))).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @Test
    void can_be_set() {
        assertThat(clock.set(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void ticks_in_microseconds() {
        Instant fine = Instant.parse("2026-03-02T09:00:00.123456789Z");
        Instant tick = Instant.parse("2026-03-02T09:00:00.123456Z");
        assertThat(MovableClock.at(fine).instant()).isEqualTo(tick);
        assertThat(clock.set(fine)).isEqualTo(tick);
        assertThat(clock.advance(Duration.ofNanos(1_999))).isEqualTo(tick.plusNanos(1_000));
    }

    @Test
    void moves_its_clocks_of_other_zones_too() {
        Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));
        clock.advance(Duration.ofHours(1));
        assertThat(berlin.instant()).isEqualTo(clock.instant());
        assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void loses_no_move_of_many_threads() {
        IntStream.range(0, 1_000).parallel().forEach(i -> clock.advance(Duration.ofSeconds(1)));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1_000));
    }
}
