package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackReminders;
import io.planner360.domain.feedback.invitation.Reminder;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@link FeedbackReminders}. */
public abstract class FeedbackRemindersContract extends InvitationsFixture {

    private static final Instant SENT = Instant.parse("2026-03-02T09:00:00.000001Z");
    private static final Instant DUE = SENT.plus(Duration.ofDays(3));
    private static final ReminderSchedule THREE_THEN_EVERY_TWO = new ReminderSchedule(3, 2, 4);

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        return PortCalls.of(FeedbackReminders.class)
                .with("schedule", () -> reminders().schedule(unknown, Optional.empty()))
                .with("scheduleOf", () -> reminders().scheduleOf(unknown))
                .with("remindDue", () -> reminders().remindDue(SENT, 10));
    }

    @Nested
    class Keeping_the_schedule {

        @Test
        void stores_it_in_place_of_the_one_before() {
            assertThat(scheduled()).isEmpty();
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            assertThat(scheduled()).contains(THREE_THEN_EVERY_TWO);
            schedule(Optional.of(new ReminderSchedule(365, 1, 20)));
            assertThat(scheduled()).contains(new ReminderSchedule(365, 1, 20));
            schedule(Optional.empty());
            assertThat(scheduled()).isEmpty();
        }

        @Test
        void shows_it_to_nobody_else() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackCycleId another = anotherCycle();
            assertThat(within(() -> reminders().scheduleOf(another))).isEmpty();
            assertThat(elsewhere(() -> reminders().scheduleOf(cycle))).isEmpty();
        }

        private Optional<ReminderSchedule> scheduled() {
            return within(() -> reminders().scheduleOf(cycle));
        }
    }

    @Nested
    class Giving_what_is_due {

        @ParameterizedTest
        @CsvSource({
            "2026-03-05T09:00:00.000000Z, 0",
            "2026-03-05T09:00:00.000001Z, 1",
            "2026-03-07T09:00:00.000000Z, 1",
            "2026-03-07T09:00:00.000001Z, 2",
            "2026-03-11T09:00:00.000001Z, 4",
            "2026-03-20T09:00:00.000001Z, 4"
        })
        void gives_the_last_number_that_is_due_once(Instant now, int number) {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackInvitation invitation = sent();
            List<Reminder> expected = number == 0 ? List.of() : List.of(new Reminder(invitation.id(), number));
            assertThat(remind(now)).isEqualTo(expected);
            assertThat(remind(now)).isEmpty();
        }

        @Test
        void gives_one_after_the_other_and_leaves_the_invitation_as_it_is() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackInvitation invitation = sent();
            for (int number = 1; number <= 4; number++) {
                assertThat(remind(DUE.plus(Duration.ofDays(2L * number - 2))))
                        .containsExactly(new Reminder(invitation.id(), number));
            }
            assertThat(find(invitation)).contains(invitation);
        }

        @Test
        void reminds_who_can_answer_and_nobody_else() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackInvitation started = update(granted(sent().saveDraft(answersTo(form))));
            update(granted(sent().submit()));
            update(granted(sent().decline("No time")));
            update(granted(sent().revoke(true)));
            invitation().persistedIn(persistence(), tenant);
            assertThat(remind(DUE)).extracting(Reminder::invitation).containsExactly(started.id());
        }

        @Test
        void reminds_nobody_of_a_cycle_without_a_schedule_or_that_does_not_collect() {
            sent();
            assertThat(remind(DUE)).isEmpty();
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackCycle stored =
                    within(() -> persistence().feedbackCycles().find(cycle).orElseThrow());
            assertThat(remind(stored.closesAt())).isEmpty();
            within(() -> persistence().feedbackCycles().update(granted(stored.close(DUE))));
            assertThat(remind(DUE)).isEmpty();
        }

        @Test
        void reminds_those_of_other_cycles_by_their_own_schedule() {
            FeedbackCycleId another = aCycle().with(form)
                    .collecting()
                    .persistedIn(persistence(), tenant)
                    .id();
            FeedbackInvitation there = anInvitation(another).persistedIn(persistence(), tenant);
            within(() -> {
                persistence().cycleInvitations().sendPending(another, SENT);
                reminders().schedule(another, Optional.of(new ReminderSchedule(1, 1, 9)));
            });
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackInvitation here = sent();
            assertThat(remind(DUE)).containsExactlyInAnyOrder(new Reminder(here.id(), 1), new Reminder(there.id(), 3));
        }

        @Test
        void counts_from_when_it_was_sent_first_where_the_cycle_was_opened_again() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackInvitation before = sent();
            FeedbackInvitation never = invitation().persistedIn(persistence(), tenant);
            expireOpen();
            within(() -> cycleInvitations().sendExpired(cycle, DUE, EXPIRY));
            assertThat(remind(DUE)).containsExactly(new Reminder(before.id(), 1));
            assertThat(remind(DUE.plus(Duration.ofDays(3))))
                    .containsExactlyInAnyOrder(new Reminder(before.id(), 2), new Reminder(never.id(), 1));
        }

        @Test
        void gives_at_most_so_many_until_nothing_is_left() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            IntStream.range(0, 5).forEach(i -> invitation().persistedIn(persistence(), tenant));
            within(() -> cycleInvitations().sendPending(cycle, SENT));
            assertThat(IntStream.range(0, 4)
                            .map(i ->
                                    within(() -> reminders().remindDue(DUE, 2)).size()))
                    .containsExactly(2, 2, 1, 0);
        }

        @Test
        void reminds_nobody_of_another_organization() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            sent();
            assertThat(elsewhere(() -> reminders().remindDue(DUE, 10))).isEmpty();
        }

        @Test
        void gives_again_what_was_rolled_back() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            FeedbackInvitation invitation = sent();
            try (OpenUnit<List<Reminder>> unit = open(() -> reminders().remindDue(DUE, 10))) {
                unit.workDone();
                unit.rollBack();
            }
            assertThat(remind(DUE)).containsExactly(new Reminder(invitation.id(), 1));
        }

        @Test
        void gives_each_once_where_two_units_of_work_remind_at_once() {
            schedule(Optional.of(THREE_THEN_EVERY_TWO));
            sent();
            try (OpenUnit<List<Reminder>> first = open(() -> reminders().remindDue(DUE, 10))) {
                first.workDone();
                try (OpenUnit<List<Reminder>> second = open(() -> reminders().remindDue(DUE, 10))) {
                    assertThat(endsBeside(first, second)).isEmpty();
                }
                first.commit();
            }
            assertThat(remind(DUE)).isEmpty();
        }

        private FeedbackInvitation sent() {
            FeedbackInvitation pending = invitation().persistedIn(persistence(), tenant);
            within(() -> cycleInvitations().sendPending(cycle, SENT));
            return find(pending).orElseThrow();
        }

        private FeedbackInvitation update(FeedbackInvitation changed) {
            return within(() -> invitations().update(changed));
        }

        private List<Reminder> remind(Instant now) {
            return within(() -> reminders().remindDue(now, 10));
        }
    }

    private void schedule(Optional<ReminderSchedule> schedule) {
        within(() -> reminders().schedule(cycle, schedule));
    }

    private FeedbackReminders reminders() {
        return persistence().feedbackReminders();
    }
}
