package io.planner360.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.feedback.invitation.FollowManagerChanges;
import io.planner360.application.feedback.invitation.ImportInvitations;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.SetRaterPolicy;
import io.planner360.application.feedback.nomination.NominateAllProposals;
import io.planner360.application.organization.FindAccount;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.organization.UserId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What naming, inviting and following raters costs on the way to the server. */
class RaterCostTest {
    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void invitingTakesAsManyFor3RatersAsFor60() {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 60, 1, Confidentiality.CONFIDENTIAL);
        // From the first cycle on the form is known.
        office.begin(1, 1);

        assertThat(STORE.counting().count(() -> office.begin(30, 2)).roundTrips())
                .isEqualTo(STORE.counting().count(() -> office.begin(1, 3)).roundTrips());
    }

    @Test
    void nominatingProposalsTakesAsManyFor3TargetsAsFor60() {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 61, 1, Confidentiality.CONFIDENTIAL);
        office.people()
                .subList(1, 61)
                .forEach(person -> office.report(person, office.people().get(0)));

        assertThat(nominating(office, 60)).isEqualTo(nominating(office, 3));
    }

    private static int nominating(FeedbackOffice office, int targets) {
        FeedbackCycleId cycle = office.about(office.people().subList(1, targets + 1));
        var counted = STORE.counting()
                .count(() -> office.planner()
                        .feedback()
                        .nominations()
                        .nominateAllProposals(new NominateAllProposals(office.operator(), cycle))
                        .get());
        assertThat(counted.result()).isEqualTo(targets * 4);
        return counted.roundTrips();
    }

    @Test
    void followingChangesOfManagerTakesAsManyFor3TargetsAsFor60() {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 62, 1, Confidentiality.CONFIDENTIAL);

        assertThat(following(office, 60)).isEqualTo(following(office, 3));
    }

    private static int following(FeedbackOffice office, int targets) {
        List<UserId> people = office.people();
        List<UserId> rated = people.subList(2, targets + 2);
        rated.forEach(person -> office.report(person, people.get(0)));
        FeedbackCycleId cycle = office.about(rated);
        office.planner()
                .feedback()
                .invitations()
                .setRaterPolicy(
                        new SetRaterPolicy(office.operator(), cycle, ManagerChangePolicy.REPLACE, Optional.of(1_000)))
                .get();
        office.planner()
                .feedback()
                .invitations()
                .invite(new InviteRaters(
                        office.operator(),
                        cycle,
                        rated.stream()
                                .map(person -> new NewInvitation(
                                        person, new Invitee.Member(people.get(0)), RaterGroupCode.MANAGER))
                                .toList()))
                .get();
        rated.forEach(person -> office.report(person, people.get(1)));
        var counted = STORE.counting()
                .count(() -> office.planner()
                        .feedback()
                        .invitations()
                        .followManagerChanges(new FollowManagerChanges(office.operator(), cycle))
                        .get());
        assertThat(counted.result().invited()).isEqualTo(targets);
        return counted.roundTrips();
    }

    @Test
    void importing10000LinesTakesAsManyAs3AndAsMuchToBeTurnedAway() {
        FeedbackOffice office = new FeedbackOffice(STORE.persistence(), 1, 1, Confidentiality.CONFIDENTIAL);

        assertThat(importing(office, 10_000, "EXTERNAL")).isEqualTo(importing(office, 3, "EXTERNAL"));
        assertThat(importing(office, 10_000, "MANAGER")).isEqualTo(importing(office, 3, "MANAGER"));
    }

    private static int importing(FeedbackOffice office, int lines, String group) {
        UserId target = office.people().get(0);
        FeedbackCycleId cycle = office.about(List.of(target));
        String email = office.planner()
                .organizations()
                .account(new FindAccount(office.operator(), target))
                .get()
                .email()
                .value();
        ImportInvitations command = new ImportInvitations(
                office.operator(),
                cycle,
                IntStream.range(0, lines)
                        .mapToObj(number -> new ImportInvitations.Line(
                                number + 2,
                                email,
                                "customer" + number + "@client.example",
                                Optional.of("A Customer"),
                                group))
                        .toList());
        var counted = STORE.counting()
                .count(() -> office.planner().feedback().invitations().importLines(command));
        assertThat(counted.result().isRight()).isEqualTo(group.equals("EXTERNAL"));
        return counted.roundTrips();
    }
}
