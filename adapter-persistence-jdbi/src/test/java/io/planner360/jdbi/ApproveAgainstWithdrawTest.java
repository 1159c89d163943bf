package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.nomination.ApproveNominations;
import io.planner360.application.feedback.nomination.NominateRaters;
import io.planner360.application.feedback.nomination.NominationService;
import io.planner360.application.feedback.nomination.WithdrawNominations;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A nomination is approved while it is withdrawn: nobody is asked whose nomination does not stand as approved. */
class ApproveAgainstWithdrawTest {
    private static final int RACES = 100;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void who_is_asked_stands_as_approved_after_every_race() throws Exception {
        assertThat(contradictions(STORE.persistence())).isZero();
    }

    @Test
    void without_the_lock_and_the_versions_some_are_asked_whose_nomination_was_withdrawn() throws Exception {
        assertThat(contradictions(new Unguarded(STORE.persistence()))).isPositive();
    }

    /** The same store, on which nobody waits for anybody and the last to write is right. */
    private static final class Unguarded extends WithoutLocks {
        Unguarded(Persistence target) {
            super(target);
        }

        @Override
        public FeedbackNominations feedbackNominations() {
            FeedbackNominations sound = super.feedbackNominations();
            return Instead.of(
                    FeedbackNominations.class,
                    sound,
                    (method, arguments) -> method.getName().equals("updateAll")
                            ? Optional.of(overwrite(sound, (List<?>) arguments[0]))
                            : Optional.empty());
        }

        private static List<FeedbackNomination> overwrite(FeedbackNominations guarded, List<?> changed) {
            FeedbackNomination one = (FeedbackNomination) changed.get(0);
            while (true) {
                long version =
                        guarded.findAll(one.cycle(), List.of(one.id())).get(0).version();
                try {
                    return guarded.updateAll(List.of(one.atVersion(version)));
                } catch (StaleAggregate ignored) {
                    // The other one has written meanwhile: write over it.
                }
            }
        }
    }

    private static int contradictions(Persistence persistence) throws Exception {
        FeedbackOffice office = new FeedbackOffice(persistence, 2, 1, Confidentiality.CONFIDENTIAL);
        try (Runners runners = new Runners()) {
            int wrong = 0;
            for (int race = 0; race < RACES; race++) {
                FeedbackNomination nomination = nominated(office);
                race(office, nomination, runners);
                wrong += contradicts(persistence, office, nomination) ? 1 : 0;
            }
            return wrong;
        }
    }

    private static FeedbackNomination nominated(FeedbackOffice office) {
        UserId target = office.people().get(0);
        FeedbackCycleId cycle = office.about(List.of(target));
        NewInvitation peer =
                new NewInvitation(target, new Invitee.Member(office.people().get(1)), RaterGroupCode.PEER);
        return office.planner()
                .feedback()
                .nominations()
                .nominate(new NominateRaters(office.operator(), cycle, List.of(peer)))
                .get()
                .get(0);
    }

    private static void race(FeedbackOffice office, FeedbackNomination nomination, Runners runners) throws Exception {
        NominationService nominations = office.planner().feedback().nominations();
        List<FeedbackNominationId> one = List.of(nomination.id());
        runners.atOnce(List.<Callable<Either<Refusal, ?>>>of(
                () -> nominations.approve(new ApproveNominations(office.operator(), nomination.cycle(), one)),
                () -> nominations.withdraw(new WithdrawNominations(office.operator(), nomination.cycle(), one))));
    }

    private static boolean contradicts(Persistence persistence, FeedbackOffice office, FeedbackNomination nomination) {
        return persistence.unitOfWork().within(office.operator().organization(), () -> {
            NominationStatus status = persistence
                    .feedbackNominations()
                    .findAll(nomination.cycle(), List.of(nomination.id()))
                    .get(0)
                    .status();
            boolean asked = persistence.feedbackInvitations().ofRater(nomination.cycle(), nomination.rater()).stream()
                    .anyMatch(invitation -> invitation.status() != InvitationStatus.REVOKED);
            return (status == NominationStatus.APPROVED) != asked;
        });
    }
}
