package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.SetRaterPolicy;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.FeedbackOffice.Collecting;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people invite at once, each as many as there is room for: one of them is refused. */
class InvitingAtOnceTest {
    private static final int RACES = 30;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void aGroupNeverGrowsBeyondItsMaximum() throws Exception {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 6, 1, Confidentiality.CONFIDENTIAL);
        try (Runners runners = new Runners()) {
            for (int race = 0; race < RACES; race++) {
                Collecting collecting = office.begin(1, 1);
                List<Boolean> invited = runners.atOnce(List.<Callable<Boolean>>of(
                        () -> office.invite(collecting, 2, 3).isRight(),
                        () -> office.invite(collecting, 4, 5).isRight()));

                assertThat(invited.get(0)).isNotEqualTo(invited.get(1));
            }
        }
    }

    @Test
    void aRaterNeverHasMoreOpenThanTheCycleLimits() throws Exception {
        assertThat(overloaded(STORE.persistence())).isZero();
    }

    @Test
    void withoutTheLockSomeRatersHaveMore() throws Exception {
        assertThat(overloaded(new WithoutLocks(STORE.persistence()))).isPositive();
    }

    /** Two ask one rater about two targets, where one is the limit. */
    private static int overloaded(Persistence persistence) throws Exception {
        FeedbackOffice office = new FeedbackOffice(persistence, 3, 1, Confidentiality.CONFIDENTIAL);
        List<UserId> people = office.people();
        int wrong = 0;
        try (Runners runners = new Runners()) {
            for (int race = 0; race < RACES; race++) {
                FeedbackCycleId cycle = office.about(people.subList(0, 2));
                office.planner()
                        .feedback()
                        .invitations()
                        .setRaterPolicy(
                                new SetRaterPolicy(office.operator(), cycle, ManagerChangePolicy.KEEP, Optional.of(1)))
                        .get();
                List<Boolean> invited = runners.atOnce(List.<Callable<Boolean>>of(
                        () -> ask(office, cycle, people.get(0), people.get(2)),
                        () -> ask(office, cycle, people.get(1), people.get(2))));
                wrong += invited.get(0) && invited.get(1) ? 1 : 0;
            }
        }
        return wrong;
    }

    private static boolean ask(FeedbackOffice office, FeedbackCycleId cycle, UserId target, UserId rater) {
        return office.planner()
                .feedback()
                .invitations()
                .invite(new InviteRaters(
                        office.operator(),
                        cycle,
                        List.of(new NewInvitation(target, new Invitee.Member(rater), RaterGroupCode.PEER))))
                .isRight();
    }
}
