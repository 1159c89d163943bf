package io.planner360.domain.feedback.cycle;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackCycleTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Instant END_OF_DAY = Instant.parse("2026-03-31T15:00:00Z");
    private static final Instant BEFORE = END_OF_DAY.minusNanos(1_000);

    private static Either<InvalidInput, FeedbackCycle> draft(String name, ZoneId zone, LocalDate day, Instant now) {
        return FeedbackCycle.draft(new FeedbackCycleId(uuid(1)), new FeedbackFormId(uuid(2)), name, zone, day, now);
    }

    private static FeedbackCycle cycle(CycleStatus status) {
        FeedbackCycle cycle = accepted(draft("Spring", TOKYO, DAY, BEFORE));
        return new FeedbackCycle(
                cycle.id(),
                cycle.form(),
                cycle.name(),
                cycle.zone(),
                cycle.closingDay(),
                cycle.closesAt(),
                status,
                Set.of(CycleStatus.CLOSED, CycleStatus.ARCHIVED).contains(status)
                        ? Optional.of(BEFORE)
                        : Optional.empty(),
                4);
    }

    @Nested
    class A_draft {
        @Test
        void is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(draft("", TOKYO, DAY, END_OF_DAY)))
                    .containsExactly("name must not be blank", "closingDay must not have passed");
        }

        @Test
        void can_close_today_but_not_yesterday() {
            assertThat(draft("Spring", TOKYO, DAY, BEFORE).isRight()).isTrue();
            assertThat(violations(draft("Spring", TOKYO, DAY, END_OF_DAY)))
                    .containsExactly("closingDay must not have passed");
        }

        @Test
        void closes_before_the_year_10000() {
            assertThat(draft("Spring", TOKYO, LocalDate.of(9999, 12, 31), BEFORE)
                            .isRight())
                    .isTrue();
            assertThat(violations(draft("Spring", TOKYO, LocalDate.of(10_000, 1, 1), BEFORE)))
                    .containsExactly("closingDay must be before the year 10000");
            assertThat(violations(draft("Spring", TOKYO, LocalDate.MAX, BEFORE)))
                    .containsExactly("closingDay must be before the year 10000");
            assertThat(violations(draft("Spring", TOKYO, LocalDate.MIN, BEFORE)))
                    .containsExactly("closingDay must not have passed");
        }
    }

    @Nested
    class The_closing_day {
        @ParameterizedTest
        @CsvSource({
            "Asia/Tokyo, 2026-03-31, 2026-03-31T15:00:00Z",
            "America/New_York, 2026-03-31, 2026-04-01T04:00:00Z",
            "Pacific/Kiritimati, 2026-03-31, 2026-03-31T10:00:00Z",
            "UTC, 2024-02-29, 2024-03-01T00:00:00Z"
        })
        void is_included_to_its_end_in_the_cycles_zone(String zone, LocalDate day, Instant end) {
            assertThat(accepted(draft("Spring", ZoneId.of(zone), day, Instant.EPOCH))
                            .closesAt())
                    .isEqualTo(end);
        }

        @ParameterizedTest
        @CsvSource({
            "America/New_York, 2026-03-08, 2026-03-09T04:00:00Z",
            "America/New_York, 2026-11-01, 2026-11-02T05:00:00Z",
            "America/Sao_Paulo, 2018-11-03, 2018-11-04T03:00:00Z"
        })
        void may_have_23_or_25_hours_or_end_in_a_gap(String zone, LocalDate day, Instant end) {
            assertThat(accepted(draft("Spring", ZoneId.of(zone), day, Instant.EPOCH))
                            .closesAt())
                    .isEqualTo(end);
        }

        @Test
        void is_over_from_its_end_on() {
            assertThat(cycle(CycleStatus.COLLECTING).isOverdue(BEFORE)).isFalse();
            assertThat(cycle(CycleStatus.COLLECTING).isOverdue(END_OF_DAY)).isTrue();
        }

        @Test
        void refuses_everything_but_close_once_it_is_over() {
            assertThat(rule(cycle(CycleStatus.DRAFT).startCollecting(END_OF_DAY)))
                    .isEqualTo("CYCLE_OVERDUE");
            assertThat(rule(cycle(CycleStatus.COLLECTING).takingAnswers(END_OF_DAY)))
                    .isEqualTo("CYCLE_OVERDUE");
            assertThat(rule(cycle(CycleStatus.COLLECTING).takingInvitations(END_OF_DAY)))
                    .isEqualTo("CYCLE_OVERDUE");
            assertThat(accepted(cycle(CycleStatus.COLLECTING).close(END_OF_DAY)).closedAt())
                    .contains(END_OF_DAY);
        }
    }

    @Nested
    class Taking_answers_and_invitations {
        @ParameterizedTest
        @EnumSource(CycleStatus.class)
        void answers_while_collecting(CycleStatus status) {
            assertThat(cycle(status).takingAnswers(BEFORE).isRight()).isEqualTo(status == CycleStatus.COLLECTING);
        }

        @ParameterizedTest
        @EnumSource(CycleStatus.class)
        void invitations_from_the_draft_until_it_closes(CycleStatus status) {
            assertThat(cycle(status).takingInvitations(BEFORE).isRight())
                    .isEqualTo(Set.of(CycleStatus.DRAFT, CycleStatus.NOMINATING, CycleStatus.COLLECTING)
                            .contains(status));
        }
    }

    @Nested
    class Opened_again {
        private final FeedbackCycle closed = cycle(CycleStatus.CLOSED);

        @Test
        void keeps_its_closing_day_while_that_is_not_over() {
            FeedbackCycle reopened = accepted(closed.reopen(false, Optional.empty(), BEFORE));
            assertThat(reopened.closingDay()).isEqualTo(DAY);
            assertThat(reopened.closedAt()).isEmpty();
            assertThat(rule(closed.reopen(false, Optional.empty(), END_OF_DAY))).isEqualTo("CYCLE_OVERDUE");
        }

        @Test
        void takes_a_new_closing_day_that_has_not_passed() {
            FeedbackCycle reopened = accepted(closed.reopen(false, Optional.of(DAY.plusDays(1)), END_OF_DAY));
            assertThat(reopened.closingDay()).isEqualTo(DAY.plusDays(1));
            assertThat(reopened.closesAt()).isEqualTo(Instant.parse("2026-04-01T15:00:00Z"));
            assertThat(violations(closed.reopen(false, Optional.of(DAY), END_OF_DAY)))
                    .containsExactly("closingDay must not have passed");
            assertThat(violations(closed.reopen(false, Optional.of(LocalDate.MAX), END_OF_DAY)))
                    .containsExactly("closingDay must be before the year 10000");
        }

        @Test
        void or_cancelled_it_was_not_closed() {
            assertThat(accepted(closed.cancel(false)).closedAt()).isEmpty();
            assertThat(accepted(closed.archive()).closedAt()).isEqualTo(closed.closedAt());
        }
    }
}
