package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.ScheduleReminders;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.jdbi.FeedbackOffice.Collecting;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two do at once what happens once: answer an invitation, close a cycle, give a reminder. */
class OnceOnlyTest {
    private static final int RACES = 40;
    private static final Runners RUNNERS = new Runners();

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @AfterAll
    static void stop() {
        RUNNERS.close();
    }

    @Test
    void anInvitationIsAnsweredOnce() throws Exception {
        assertThat(answeredTwice(STORE.persistence())).isZero();
    }

    @Test
    void withoutVersionsSomeInvitationsAreAnsweredTwice() throws Exception {
        assertThat(answeredTwice(new WithoutVersions(STORE.persistence()))).isPositive();
    }

    @Test
    void aCycleIsClosedOnceAndTheSecondIsToldSo() throws Exception {
        assertThat(closedWrongly(STORE.persistence())).isZero();
    }

    @Test
    void withoutTheLockTheSecondFailsOnTheWay() throws Exception {
        assertThat(closedWrongly(new WithoutLocks(STORE.persistence()))).isPositive();
    }

    @Test
    void aReminderIsGivenOnce() throws Exception {
        assertThat(remindedTwice(false)).isZero();
    }

    @Test
    void remindersThatAreFoundFirstAndMarkedThenAreGivenTwice() throws Exception {
        assertThat(remindedTwice(true)).isPositive();
    }

    /** Each change overwrites the last, whatever its version. */
    private static final class WithoutVersions extends ForwardingPersistence {
        WithoutVersions(Persistence target) {
            super(target);
        }

        @Override
        public FeedbackInvitations feedbackInvitations() {
            FeedbackInvitations sound = super.feedbackInvitations();
            return Instead.of(FeedbackInvitations.class, sound, (method, arguments) -> {
                if (!method.getName().equals("update")) {
                    return Optional.empty();
                }
                FeedbackInvitation changed = (FeedbackInvitation) arguments[0];
                long stored = sound.find(changed.id()).orElseThrow().version();
                return Optional.of(sound.update(changed.atVersion(stored)));
            });
        }
    }

    private static int answeredTwice(Persistence persistence) throws Exception {
        FeedbackOffice office = new FeedbackOffice(persistence, 2, 1, Confidentiality.ANONYMOUS);
        int twice = 0;
        for (int race = 0; race < RACES; race++) {
            Collecting collecting = office.begin(1, 1);
            InvitedRater invited = collecting.invited().get(0);
            RUNNERS.twice(() -> {
                try {
                    return office.planner()
                            .feedback()
                            .responses()
                            .submit(office.answer(invited, 4))
                            .isRight();
                } catch (PlannerException stale) {
                    return false;
                }
            });
            twice += answers(persistence, office, collecting.cycle()) == 1 ? 0 : 1;
        }
        return twice;
    }

    private static long answers(Persistence persistence, FeedbackOffice office, FeedbackCycle cycle) {
        return persistence.unitOfWork().within(office.operator().organization(), () -> {
            try (Stream<FeedbackResponse> all = persistence.feedbackResponses().ofCycle(cycle.id())) {
                return all.count();
            }
        });
    }

    private static int closedWrongly(Persistence persistence) throws Exception {
        FeedbackOffice office = new FeedbackOffice(persistence, 2, 1, Confidentiality.NAMED);
        int wrong = 0;
        for (int race = 0; race < RACES; race++) {
            Collecting collecting = office.begin(1, 1);
            CloseCycle command =
                    new CloseCycle(office.operator(), collecting.cycle().id());
            List<String> outcomes = RUNNERS.twice(() -> {
                try {
                    return outcome(office.planner().feedback().cycles().close(command));
                } catch (PlannerException failed) {
                    return "failed";
                }
            });
            wrong += outcomes.stream().sorted().toList().equals(List.of("closed", "refused")) ? 0 : 1;
        }
        return wrong;
    }

    private static String outcome(Either<Refusal, FeedbackCycle> answer) {
        if (answer.isRight()) {
            return "closed";
        }
        return answer.getLeft() instanceof RuleViolated rule && rule.code() == FeedbackRule.CYCLE_STATE
                ? "refused"
                : "refused for another reason";
    }

    private static int remindedTwice(boolean markedLater) throws Exception {
        Persistence persistence = STORE.persistence();
        FeedbackOffice office = new FeedbackOffice(persistence, 4, 1, Confidentiality.CONFIDENTIAL);
        Instant now = Instant.now().plus(Duration.ofDays(2));
        int twice = 0;
        for (int race = 0; race < RACES; race++) {
            Collecting collecting = office.begin(1, 3);
            FeedbackCycleId cycle = collecting.cycle().id();
            office.planner()
                    .feedback()
                    .invitations()
                    .scheduleReminders(
                            new ScheduleReminders(office.operator(), cycle, Optional.of(new ReminderSchedule(1, 1, 1))))
                    .get();
            List<Integer> given = RUNNERS.twice(() -> markedLater
                    ? foundThenMarked(cycle)
                    : persistence
                            .unitOfWork()
                            .within(
                                    office.operator().organization(),
                                    () -> persistence.feedbackReminders().remindDue(now, 100))
                            .size());
            twice += given.get(0) + given.get(1) == 3 ? 0 : 1;
        }
        return twice;
    }

    /** As it may well be written: what is due is asked for, and then marked. */
    private static int foundThenMarked(FeedbackCycleId cycle) {
        List<String> due = STORE.database()
                .query("SELECT id FROM feedback_invitations WHERE cycle_id = '" + cycle + "' AND reminders IS NULL");
        for (String invitation : due) {
            STORE.database()
                    .query("UPDATE feedback_invitations SET reminders = 1 WHERE id = '" + invitation
                            + "' RETURNING id");
        }
        return due.size();
    }
}
