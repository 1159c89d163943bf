package io.planner360.application.feedback.nomination;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.CancelCycle;
import io.planner360.application.feedback.cycle.WithdrawTarget;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final int MOST_PEERS = 2;

    private final Company company = Company.founded();
    private final NominationService nominations = company.planner.feedback().nominations();
    private final CompetencyFramework framework = company.framework();
    private final Actor.Person head = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person manager = company.hireUnder(head);
    private final Actor.Person target = company.hireUnder(manager);
    private final Actor.Person report = company.hireUnder(target);
    private final List<Actor.Person> peers =
            List.of(company.hireUnder(manager), company.hireUnder(manager), company.hireUnder(manager));
    private final FeedbackCycle cycle = company.draftCycle(
            form(
                    RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.of(1)),
                    new RaterGroup(
                            RaterGroupCode.PEER,
                            RaterGroup.Protection.PROTECTED,
                            2,
                            Optional.of(MOST_PEERS),
                            new BigDecimal("1.00")),
                    RaterGroup.protectedFrom(RaterGroupCode.DIRECT_REPORT, 2)),
            "Spring");

    ProposalsTest() {
        company.enrol(cycle, target);
    }

    private FeedbackForm form(RaterGroup... groups) {
        return accepted(company.planner
                .feedback()
                .forms()
                .create(new CreateForm(
                        company.hr,
                        framework.id(),
                        Company.draft(framework, Confidentiality.CONFIDENTIAL, List.of(groups)))));
    }

    private List<RaterProposal> proposals() {
        return accepted(nominations.proposals(new ListProposals(manager, cycle.id(), target.user())));
    }

    private List<RaterGroupCode> groups() {
        return proposals().stream().map(RaterProposal::group).toList();
    }

    @Test
    void are_of_the_forms_groups_and_fill_them_up_to_their_maximum() {
        assertThat(groups())
                .containsExactly(
                        RaterGroupCode.MANAGER, RaterGroupCode.DIRECT_REPORT, RaterGroupCode.PEER, RaterGroupCode.PEER);
        assertThat(proposals())
                .contains(
                        new RaterProposal(target.user(), manager.user(), RaterGroupCode.MANAGER),
                        new RaterProposal(target.user(), report.user(), RaterGroupCode.DIRECT_REPORT));
    }

    @Test
    void count_who_is_nominated_or_invited_already() {
        company.invite(company.start(cycle), target, peers.get(0), RaterGroupCode.PEER);
        assertThat(groups()).containsOnlyOnce(RaterGroupCode.PEER);
        accepted(nominations.nominate(new NominateRaters(
                company.hr,
                cycle.id(),
                List.of(new NewInvitation(
                        target.user(), new Invitee.Member(peers.get(1).user()), RaterGroupCode.PEER)))));
        assertThat(groups()).containsExactly(RaterGroupCode.MANAGER, RaterGroupCode.DIRECT_REPORT);
    }

    @Test
    void become_nominations_as_they_are_shown() {
        List<RaterProposal> shown = proposals();
        List<FeedbackNomination> nominated =
                accepted(nominations.nominateProposals(new NominateProposals(manager, cycle.id(), target.user())));
        assertThat(nominated)
                .allMatch(nomination -> nomination.status() == NominationStatus.PROPOSED)
                .extracting(nomination -> new RaterProposal(
                        nomination.target(), ((Rater.Member) nomination.rater()).user(), nomination.group()))
                .containsExactlyElementsOf(shown);
        assertThat(proposals()).isEmpty();
        assertThat(accepted(nominations.nominateProposals(new NominateProposals(manager, cycle.id(), target.user()))))
                .isEmpty();
    }

    @Test
    void are_nominated_for_all_who_are_enrolled_and_not_withdrawn() {
        Actor.Person second = peers.get(0);
        Actor.Person third = peers.get(1);
        company.enrol(cycle, second, third);
        accepted(
                company.planner.feedback().cycles().withdraw(new WithdrawTarget(company.hr, cycle.id(), third.user())));
        // the target has a report; both have a manager and two peers
        assertThat(accepted(nominations.nominateAllProposals(new NominateAllProposals(company.hr, cycle.id()))))
                .isEqualTo(7);
        assertThat(of(second)).hasSize(3);
        assertThat(of(third)).isEmpty();
        assertThat(accepted(nominations.nominateAllProposals(new NominateAllProposals(company.hr, cycle.id()))))
                .isZero();
    }

    private List<FeedbackNomination> of(Actor.Person person) {
        return accepted(nominations.ofTarget(
                        new ListNominations(company.hr, cycle.id(), person.user(), PageRequest.first(100))))
                .items();
    }

    @Test
    void are_not_shown_to_the_target_whom_gaps_would_tell_who_is_invited() {
        assertThat(kind(nominations.proposals(new ListProposals(target, cycle.id(), target.user()))))
                .isEqualTo("Forbidden");
        company.enrol(cycle, company.hr);
        assertThat(kind(nominations.proposals(new ListProposals(company.hr, cycle.id(), company.hr.user()))))
                .isEqualTo("Forbidden");
        assertThat(kind(nominations.nominateProposals(
                        new NominateProposals(company.hr, cycle.id(), company.hr.user()))))
                .isEqualTo("Forbidden");
    }

    @Test
    void need_an_enrolled_target() {
        accepted(company.planner
                .feedback()
                .cycles()
                .withdraw(new WithdrawTarget(company.hr, cycle.id(), target.user())));
        assertThat(kind(nominations.proposals(new ListProposals(manager, cycle.id(), target.user()))))
                .isEqualTo("TARGET_STATE");
        assertThat(kind(nominations.nominateProposals(new NominateProposals(
                        company.hr, cycle.id(), peers.get(0).user()))))
                .isEqualTo("NotFound target");
    }

    @Test
    void are_nominated_as_long_as_raters_can_be_invited() {
        accepted(company.planner.feedback().cycles().cancel(new CancelCycle(company.hr, cycle.id())));
        assertThat(kind(nominations.nominateProposals(new NominateProposals(manager, cycle.id(), target.user()))))
                .isEqualTo("CYCLE_STATE");
        assertThat(kind(nominations.nominateAllProposals(new NominateAllProposals(company.hr, cycle.id()))))
                .isEqualTo("CYCLE_STATE");
    }
}
