package io.planner360.application.feedback.nomination;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.EditForm;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.feedback.nomination.ShortGroup;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NominationServiceTest {
    private static final PageRequest PAGE = PageRequest.first(100);

    private final Company company = Company.founded();
    private final NominationService nominations = company.planner.feedback().nominations();
    private final CompetencyFramework framework = company.framework();
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person target = company.hireUnder(manager);
    private final Actor.Person peer = company.hire(SystemRole.EMPLOYEE);
    private final FeedbackForm form = form(RaterGroup.standard());
    private final FeedbackCycle cycle = cycleAbout(form, "Spring", target);

    private FeedbackForm form(List<RaterGroup> groups) {
        return accepted(company.planner
                .feedback()
                .forms()
                .create(new CreateForm(
                        company.hr, framework.id(), Company.draft(framework, Confidentiality.CONFIDENTIAL, groups))));
    }

    private FeedbackCycle cycleAbout(FeedbackForm itsForm, String name, Actor.Person... targets) {
        FeedbackCycle draft = company.draftCycle(itsForm, name);
        company.enrol(draft, targets);
        return draft;
    }

    private static NewInvitation peer(Actor.Person target, Actor.Person rater) {
        return new NewInvitation(target.user(), new Invitee.Member(rater.user()), RaterGroupCode.PEER);
    }

    private Either<Refusal, List<FeedbackNomination>> nominate(Actor actor, NewInvitation... raters) {
        return nominations.nominate(new NominateRaters(actor, cycle.id(), List.of(raters)));
    }

    private FeedbackNomination nominated(Actor.Person rater) {
        return accepted(nominate(target, peer(target, rater))).get(0);
    }

    private Either<Refusal, List<InvitedRater>> approve(Actor actor, FeedbackNomination... chosen) {
        return nominations.approve(new ApproveNominations(actor, cycle.id(), ids(chosen)));
    }

    private Either<Refusal, List<FeedbackNomination>> reject(Actor actor, FeedbackNomination... chosen) {
        return nominations.reject(new RejectNominations(actor, cycle.id(), ids(chosen), "Too close"));
    }

    private Either<Refusal, List<FeedbackNomination>> withdraw(Actor actor, FeedbackNomination... chosen) {
        return nominations.withdraw(new WithdrawNominations(actor, cycle.id(), ids(chosen)));
    }

    private static List<FeedbackNominationId> ids(FeedbackNomination... chosen) {
        return Stream.of(chosen).map(FeedbackNomination::id).toList();
    }

    private List<NominationStatus> statuses() {
        return accepted(nominations.ofTarget(new ListNominations(company.hr, cycle.id(), target.user(), PAGE)))
                .items()
                .stream()
                .map(FeedbackNomination::status)
                .sorted()
                .toList();
    }

    private List<FeedbackInvitation> invitationsOf(Actor.Person rater) {
        return company.within(
                () -> company.persistence.feedbackInvitations().ofRater(cycle.id(), new Rater.Member(rater.user())));
    }

    @Nested
    class Proposing {

        @Test
        void is_for_the_target_the_manager_and_hr() {
            for (Actor.Person actor : List.of(target, manager, company.hr)) {
                FeedbackNomination nomination =
                        accepted(nominate(actor, peer(target, company.hire()))).get(0);
                assertThat(nomination.status()).isEqualTo(NominationStatus.PROPOSED);
            }
            assertThat(kind(nominate(peer, peer(target, peer)))).isEqualTo("Forbidden");
        }

        @Test
        void of_several_targets_is_for_who_has_a_say_in_all_of_them() {
            Actor.Person second = company.hireUnder(manager);
            company.enrol(cycle, second);
            assertThat(kind(nominate(target, peer(target, peer), peer(second, peer))))
                    .isEqualTo("Forbidden");
            assertThat(kind(nominate(manager, peer(target, peer), peer(second, peer))))
                    .isEqualTo("done");
        }

        @Test
        void tells_all_that_is_wrong() {
            NewInvitation own =
                    new NewInvitation(target.user(), new Invitee.Member(target.user()), RaterGroupCode.PEER);
            NewInvitation outside =
                    new NewInvitation(target.user(), new Invitee.External("nobody", ""), RaterGroupCode.SELF);
            assertThat(violations(nominate(target, own, outside)))
                    .contains(
                            "nominations[0].group must be SELF for the target, and for nobody else",
                            "nominations[1].rater.name must not be blank")
                    .hasSizeGreaterThan(2);
            assertThat(violations(nominate(company.hr))).containsExactly("nominations must not be empty");
        }

        @Test
        void of_a_rater_again_is_refused_whatever_became_of_the_first() {
            FeedbackNomination first = nominated(peer);
            accepted(withdraw(target, first));
            assertThat(kind(nominate(target, peer(target, peer)))).isEqualTo("Conflict feedback_nominations_rater_key");
        }

        @Test
        void keeps_to_the_maximum_of_the_group_counting_the_invited_and_the_proposed() {
            RaterGroup three = new RaterGroup(
                    RaterGroupCode.PEER, RaterGroup.Protection.PROTECTED, 3, Optional.of(3), new BigDecimal("1.00"));
            FeedbackCycle small = cycleAbout(form(List.of(three)), "Small", target);
            accepted(company.inviteOne(small, target, new Invitee.Member(peer.user()), RaterGroupCode.PEER));
            NewInvitation one = peer(target, company.hire());
            NewInvitation two = peer(target, company.hire());
            NewInvitation tooMany = peer(target, company.hire());
            accepted(nominations.nominate(new NominateRaters(target, small.id(), List.of(one))));
            assertThat(kind(nominations.nominate(new NominateRaters(target, small.id(), List.of(two, tooMany)))))
                    .isEqualTo("GROUP_FULL");
            accepted(nominations.nominate(new NominateRaters(target, small.id(), List.of(two))));
            assertThat(kind(nominations.nominate(new NominateRaters(target, small.id(), List.of(tooMany)))))
                    .isEqualTo("GROUP_FULL");
        }

        @Test
        void ends_with_the_cycle() {
            company.start(cycle);
            assertThat(kind(nominate(target, peer(target, peer)))).isEqualTo("done");
            company.close(cycle);
            assertThat(kind(nominate(target, peer(target, company.hire())))).isEqualTo("CYCLE_STATE");
        }
    }

    @Nested
    class Approving {

        @Test
        void invites_the_raters() {
            FeedbackNomination first = nominated(peer);
            Invitee customer = new Invitee.External("customer@example.com", "Cleo Client");
            FeedbackNomination second = accepted(
                            nominate(target, new NewInvitation(target.user(), customer, RaterGroupCode.EXTERNAL)))
                    .get(0);
            List<InvitedRater> invited = accepted(approve(manager, second, first));
            assertThat(invited)
                    .extracting(rater -> rater.invitation().rater())
                    .containsExactly(second.rater(), first.rater());
            assertThat(invited)
                    .allSatisfy(rater -> assertThat(rater.invitation().status()).isEqualTo(InvitationStatus.PENDING));
            assertThat(invited.get(0).token()).isPresent();
            assertThat(invited.get(1).token()).isEmpty();
            assertThat(statuses()).containsExactly(NominationStatus.APPROVED, NominationStatus.APPROVED);
        }

        @Test
        void is_for_the_manager_and_hr_and_for_nobody_about_themselves() {
            assertThat(kind(approve(target, nominated(company.hire())))).isEqualTo("Forbidden");
            assertThat(kind(approve(peer, nominated(company.hire())))).isEqualTo("Forbidden");
            assertThat(kind(approve(manager, nominated(company.hire())))).isEqualTo("done");
            assertThat(kind(approve(company.hr, nominated(company.hire())))).isEqualTo("done");
            company.enrol(cycle, company.hr);
            FeedbackNomination ofHr =
                    accepted(nominate(company.hr, peer(company.hr, peer))).get(0);
            assertThat(kind(approve(company.hr, ofHr))).isEqualTo("Forbidden");
            assertThat(kind(approve(company.hire(SystemRole.HR), ofHr))).isEqualTo("done");
        }

        @Test
        void of_several_is_done_as_a_whole_or_not_at_all() {
            FeedbackNomination first = nominated(peer);
            FeedbackNomination decided = nominated(company.hire());
            accepted(reject(manager, decided));
            assertThat(kind(approve(manager, first, decided))).isEqualTo("NOMINATION_STATE");
            assertThat(statuses()).containsExactly(NominationStatus.PROPOSED, NominationStatus.REJECTED);
            assertThat(invitationsOf(peer)).isEmpty();
        }

        @Test
        void of_a_rater_who_was_invited_meanwhile_is_refused() {
            FeedbackNomination nomination = nominated(peer);
            accepted(company.inviteOne(cycle, target, new Invitee.Member(peer.user()), RaterGroupCode.PEER));
            assertThat(kind(approve(manager, nomination))).isEqualTo("Conflict feedback_invitations_rater_key");
            assertThat(statuses()).containsExactly(NominationStatus.PROPOSED);
        }

        @Test
        void of_a_group_that_the_form_lost_is_refused() {
            FeedbackNomination nomination = nominated(peer);
            accepted(company.planner
                    .feedback()
                    .forms()
                    .edit(new EditForm(
                            company.hr,
                            form.id(),
                            company.formOf(cycle).version(),
                            Company.draft(
                                    framework,
                                    Confidentiality.CONFIDENTIAL,
                                    List.of(RaterGroup.exempt(RaterGroupCode.SELF, Optional.of(1)))))));
            assertThat(kind(approve(manager, nomination))).isEqualTo("INVITED_GROUP_MISSING");
        }

        @Test
        void of_what_is_not_there_is_refused() {
            FeedbackNomination nomination = nominated(peer);
            FeedbackCycle another = cycleAbout(form, "Autumn", target);
            assertThat(kind(nominations.approve(new ApproveNominations(manager, another.id(), ids(nomination)))))
                    .isEqualTo("NotFound nomination");
            assertThat(kind(nominations.approve(new ApproveNominations(
                            company.hr, cycle.id(), List.of(new FeedbackNominationId(new UUID(0, 1)))))))
                    .isEqualTo("NotFound nomination");
            assertThat(violations(approve(manager))).containsExactly("nominations must not be empty");
            assertThat(violations(approve(manager, nomination, nomination))).hasSize(1);
        }
    }

    @Nested
    class Rejecting {

        @Test
        void is_done_with_a_reason_and_invites_nobody() {
            FeedbackNomination rejected =
                    accepted(reject(manager, nominated(peer))).get(0);
            assertThat(rejected.rejectionReason()).contains("Too close");
            assertThat(invitationsOf(peer)).isEmpty();
        }

        @Test
        void is_not_for_the_target() {
            assertThat(kind(reject(target, nominated(peer)))).isEqualTo("Forbidden");
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void of_a_proposed_one_is_for_the_target_the_manager_and_hr() {
            for (Actor.Person actor : List.of(target, manager, company.hr)) {
                accepted(withdraw(actor, nominated(company.hire())));
            }
            assertThat(kind(withdraw(peer, nominated(peer)))).isEqualTo("Forbidden");
        }

        @Test
        void of_an_approved_one_revokes_the_invitation() {
            FeedbackNomination nomination = nominated(peer);
            accepted(approve(manager, nomination));
            assertThat(kind(withdraw(target, nomination))).isEqualTo("Forbidden");
            accepted(withdraw(manager, nomination));
            assertThat(invitationsOf(peer))
                    .extracting(FeedbackInvitation::status)
                    .containsExactly(InvitationStatus.REVOKED);
            assertThat(kind(withdraw(manager, nomination))).isEqualTo("NOMINATION_STATE");
        }

        @Test
        void of_an_approved_one_is_refused_once_the_rater_has_started_and_changes_nothing() {
            FeedbackNomination nomination = nominated(peer);
            FeedbackNomination untouched = nominated(company.hire(SystemRole.EMPLOYEE));
            accepted(approve(manager, nomination, untouched));
            company.start(cycle);
            company.send(cycle);
            accepted(company.planner
                    .feedback()
                    .responses()
                    .saveDraft(new SaveDraft(peer, invitationsOf(peer).get(0).id(), company.ratings(cycle, 3, 3))));
            assertThat(kind(withdraw(manager, untouched, nomination))).isEqualTo("INVITATION_STATE");
            assertThat(statuses()).containsExactly(NominationStatus.APPROVED, NominationStatus.APPROVED);
            accepted(withdraw(manager, untouched));
        }

        @Test
        void frees_the_place_in_the_group() {
            RaterGroup two = new RaterGroup(
                    RaterGroupCode.PEER, RaterGroup.Protection.PROTECTED, 2, Optional.of(2), new BigDecimal("1.00"));
            FeedbackCycle small = cycleAbout(form(List.of(two)), "Small", target);
            FeedbackNomination first = accepted(nominations.nominate(new NominateRaters(
                            target, small.id(), List.of(peer(target, peer), peer(target, company.hire())))))
                    .get(0);
            accepted(nominations.withdraw(new WithdrawNominations(target, small.id(), ids(first))));
            assertThat(kind(nominations.nominate(
                            new NominateRaters(target, small.id(), List.of(peer(target, company.hire()))))))
                    .isEqualTo("done");
        }
    }

    @Nested
    class Listing {

        @Test
        void of_a_target_is_for_the_target_the_manager_and_hr() {
            FeedbackNomination nomination = nominated(peer);
            for (Actor.Person reader : List.of(target, manager, company.hr)) {
                assertThat(accepted(nominations.ofTarget(new ListNominations(reader, cycle.id(), target.user(), PAGE)))
                                .items())
                        .containsExactly(nomination);
            }
            assertThat(kind(nominations.ofTarget(new ListNominations(peer, cycle.id(), target.user(), PAGE))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void of_those_that_wait_leaves_the_decided_out() {
            FeedbackNomination waiting = nominated(peer);
            accepted(approve(manager, nominated(company.hire())));
            assertThat(accepted(nominations.proposed(new ListProposedNominations(company.hr, cycle.id(), PAGE)))
                            .items())
                    .containsExactly(waiting);
        }

        @Test
        void of_short_groups_tells_where_raters_are_missing() {
            RaterGroup self =
                    RaterGroup.exempt(RaterGroupCode.SELF, Optional.of(1)).withAtLeast(1);
            RaterGroup peers = RaterGroup.protectedFrom(RaterGroupCode.PEER, 3);
            RaterGroup reports =
                    RaterGroup.protectedFrom(RaterGroupCode.DIRECT_REPORT, 3).withAtLeast(4);
            FeedbackCycle autumn = cycleAbout(form(List.of(self, peers, reports)), "Autumn", target);
            accepted(company.inviteOne(autumn, target, new Invitee.Member(peer.user()), RaterGroupCode.PEER));
            assertThat(accepted(nominations.shortGroups(new ListShortGroups(company.hr, autumn.id(), PAGE)))
                            .items())
                    .containsExactly(
                            new ShortGroup(target.user(), RaterGroupCode.SELF, 0, 1),
                            new ShortGroup(target.user(), RaterGroupCode.PEER, 1, 3),
                            new ShortGroup(target.user(), RaterGroupCode.DIRECT_REPORT, 0, 4));
            assertThat(kind(nominations.shortGroups(new ListShortGroups(manager, autumn.id(), PAGE))))
                    .isEqualTo("Forbidden");
        }
    }
}
