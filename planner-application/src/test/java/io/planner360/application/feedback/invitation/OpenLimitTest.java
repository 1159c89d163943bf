package io.planner360.application.feedback.invitation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.nomination.ApproveNominations;
import io.planner360.application.feedback.nomination.NominateRaters;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenLimitTest {
    private final Company company = Company.founded();
    private final InvitationService invitations = company.planner.feedback().invitations();
    private final List<Actor.Person> targets = List.of(company.hire(), company.hire(), company.hire());
    private final Actor.Person busy = company.hire();
    private final Actor.Person other = company.hire();
    private final FeedbackCycle cycle =
            company.draftCycle(company.form(company.framework(), Confidentiality.CONFIDENTIAL), "Spring");

    OpenLimitTest() {
        company.enrol(cycle, targets.toArray(new Actor.Person[0]));
        accepted(invitations.setRaterPolicy(
                new SetRaterPolicy(company.hr, cycle.id(), ManagerChangePolicy.KEEP, Optional.of(2))));
    }

    private static NewInvitation asking(Actor.Person rater, Actor.Person target) {
        return new NewInvitation(target.user(), new Invitee.Member(rater.user()), RaterGroupCode.PEER);
    }

    private Either<Refusal, List<InvitedRater>> invite(NewInvitation... wanted) {
        return invitations.invite(new InviteRaters(company.hr, cycle.id(), List.of(wanted)));
    }

    private NewInvitation[] aboutAll(Actor.Person... raters) {
        return Stream.of(raters)
                .flatMap(rater -> targets.stream().map(target -> asking(rater, target)))
                .toArray(NewInvitation[]::new);
    }

    @Test
    void refuses_and_names_every_rater_who_would_have_too_many_with_the_number() {
        Either<Refusal, List<InvitedRater>> answer = invite(aboutAll(busy, other));
        assertThat(kind(answer)).isEqualTo("RATER_BUSY");
        assertThat(((RuleViolated) answer.getLeft()).message())
                .contains("at most 2", busy.user() + " 3", other.user() + " 3");
        assertThat(kind(invite(aboutAll(other)))).isEqualTo("RATER_BUSY");
        accepted(invite(asking(busy, targets.get(0)), asking(busy, targets.get(1)), asking(other, targets.get(0))));
    }

    @Test
    void counts_what_is_open_and_not_what_is_done() {
        accepted(invite(asking(busy, targets.get(0)), asking(busy, targets.get(1))));
        assertThat(kind(invite(asking(busy, targets.get(2))))).isEqualTo("RATER_BUSY");
        company.start(cycle);
        company.send(cycle);
        var first = accepted(invitations.open(new ListOpenInvitations(busy, PageRequest.first(1))))
                .items()
                .get(0);
        accepted(invitations.decline(new DeclineInvitation(busy, first.id(), "No time")));
        accepted(invite(asking(busy, targets.get(2))));
    }

    @Test
    void holds_for_approved_nominations() {
        accepted(invite(asking(busy, targets.get(0)), asking(busy, targets.get(1))));
        List<FeedbackNomination> nominated = accepted(company.planner
                .feedback()
                .nominations()
                .nominate(new NominateRaters(company.hr, cycle.id(), List.of(asking(busy, targets.get(2))))));
        assertThat(kind(company.planner
                        .feedback()
                        .nominations()
                        .approve(new ApproveNominations(
                                company.hr, cycle.id(), List.of(nominated.get(0).id())))))
                .isEqualTo("RATER_BUSY");
    }
}
