package io.planner360.domain.feedback.invitation;

import static io.planner360.domain.Refusals.violations;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {
    private static final Instant SENT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void is_told_everything_that_is_wrong_at_once() {
        assertThat(violations(ReminderSchedule.of(0, 366, 21)))
                .containsExactly(
                        "firstAfterDays must be 1 to 365", "everyDays must be 1 to 365", "most must be 1 to 20");
        assertThat(ReminderSchedule.of(1, 365, 20).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "71, 0", "72, 1", "119, 1", "120, 2", "168, 3", "216, 4", "100000, 4"})
    void tells_the_last_number_that_is_due(long hours, int number) {
        ReminderSchedule schedule = new ReminderSchedule(3, 2, 4);
        assertThat(schedule.due(SENT, SENT.plus(Duration.ofHours(hours)))).isEqualTo(number);
    }
}
