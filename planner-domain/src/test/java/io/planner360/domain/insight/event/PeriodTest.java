package io.planner360.domain.insight.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 28);

    @Test
    void days_begin_when_they_do_in_the_zone() {
        assertThat(Period.of(DAY, DAY.plusDays(2), ZoneId.of("Europe/Berlin"))
                        .get()
                        .begins())
                .containsExactly(
                        Instant.parse("2026-03-27T23:00:00Z"),
                        Instant.parse("2026-03-28T23:00:00Z"),
                        Instant.parse("2026-03-29T22:00:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_over_midnight_belongs_to_the_later_day() {
        LocalDate sunday = LocalDate.of(2010, 11, 7);
        Period period = Period.of(sunday, sunday, ZoneId.of("America/St_Johns")).get();
        // One minute after midnight the clock went back to 23:01.
        assertThat(period.begins()).containsExactly(Instant.parse("2010-11-07T02:30:00Z"));
        assertThat(period.dayOf(Instant.parse("2010-11-07T02:29:59Z"))).isEqualTo(sunday.minusDays(1));
        assertThat(period.dayOf(Instant.parse("2010-11-07T03:00:00Z"))).isEqualTo(sunday);
    }
}
