package io.planner360.application.feedback;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.EditForm;
import io.planner360.application.feedback.form.FindForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.ListOpenInvitations;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.organization.ChangeManager;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final CompetencyFramework framework = company.framework();
    private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);

    @Nested
    class A_form {
        private FormDraft draft(List<QuestionDraft> questions, List<RaterGroup> groups) {
            return new FormDraft("Edited", "", Confidentiality.NAMED, List.of(Company.fivePoints()), questions, groups);
        }

        private Either<Refusal, FeedbackForm> edit(long version, FormDraft draft) {
            return feedback.forms().edit(new EditForm(company.hr, form.id(), version, draft));
        }

        private QuestionDraft withId(FeedbackQuestionId id) {
            return new QuestionDraft(
                    Optional.of(id),
                    FeedbackQuestion.Kind.COMMENT,
                    "Kept?",
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);
        }

        @Test
        void keeps_the_ids_of_questions_that_stay_and_gives_ids_to_new_ones() {
            FeedbackQuestionId kept = form.content().questions().get(2).id();
            FeedbackForm edited = accepted(
                    edit(1, draft(List.of(QuestionDraft.comment("New?"), withId(kept)), RaterGroup.standard())));
            assertThat(edited.version()).isEqualTo(2);
            assertThat(edited.content().questions().get(1).id()).isEqualTo(kept);
            assertThat(edited.content().questions().get(0).id()).isNotEqualTo(kept);
            assertThat(accepted(feedback.forms().find(new FindForm(company.hr, form.id()))))
                    .isEqualTo(edited);
        }

        @Test
        void takes_no_question_of_another_form() {
            FeedbackForm other = company.form(framework, Confidentiality.NAMED);
            QuestionDraft strange = withId(other.content().questions().get(0).id());
            assertThat(violations(edit(1, draft(List.of(strange), RaterGroup.standard()))))
                    .containsExactly("questions[0].id must be of a question of this form");
            assertThat(violations(feedback.forms()
                            .create(new CreateForm(
                                    company.hr,
                                    framework.id(),
                                    draft(List.of(QuestionDraft.comment("?"), strange), RaterGroup.standard())))))
                    .containsExactly("questions[1].id must be of a question of this form");
        }

        @Test
        void edited_on_an_old_version_is_stale() {
            FormDraft draft = draft(List.of(QuestionDraft.comment("?")), RaterGroup.standard());
            accepted(edit(1, draft));
            assertThatThrownBy(() -> edit(1, draft)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void cannot_change_once_a_cycle_with_it_has_started() {
            company.start(company.draftCycle(form, "Spring"));
            FormDraft draft = draft(List.of(QuestionDraft.comment("?")), RaterGroup.standard());
            assertThat(kind(edit(2, draft))).isEqualTo("FORM_FROZEN");
            assertThat(kind(edit(1, draft))).isEqualTo("FORM_FROZEN");
        }

        @Test
        void can_change_while_its_cycles_are_drafts() {
            company.draftCycle(form, "Spring");
            assertThat(kind(edit(1, draft(List.of(QuestionDraft.comment("?")), RaterGroup.standard()))))
                    .isEqualTo("done");
        }

        @Test
        void that_dropped_the_group_of_an_invited_rater_cannot_start_a_cycle_until_it_has_it_again() {
            FeedbackCycle cycle = company.draftCycle(form, "Spring");
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            company.enrol(cycle, ann);
            accepted(company.inviteOne(cycle, ann, new Invitee.Member(company.hr.user()), RaterGroupCode.MANAGER));
            List<QuestionDraft> questions = List.of(QuestionDraft.comment("?"));
            accepted(edit(1, draft(questions, List.of(RaterGroup.protectedFrom(RaterGroupCode.PEER, 3)))));
            assertThat(kind(feedback.cycles().startCollecting(new StartCollecting(company.hr, cycle.id()))))
                    .isEqualTo("INVITED_GROUP_MISSING");
            accepted(edit(2, draft(questions, RaterGroup.standard())));
            assertThat(company.start(cycle).status()).isEqualTo(CycleStatus.COLLECTING);
        }

        @Test
        void may_serve_several_cycles() {
            company.start(company.draftCycle(form, "Spring"));
            assertThat(company.start(company.draftCycle(form, "Autumn")).status())
                    .isEqualTo(CycleStatus.COLLECTING);
        }
    }

    @Nested
    class A_cycle {
        @Test
        void has_a_name_of_its_own_and_a_day_to_come() {
            company.draftCycle(form, "Spring");
            assertThat(kind(feedback.cycles()
                            .create(new CreateCycle(
                                    company.hr, form.id(), "Spring", Company.ZONE, Company.CLOSING_DAY))))
                    .isEqualTo("Conflict feedback_cycles_name_key");
            assertThat(violations(feedback.cycles()
                            .create(new CreateCycle(
                                    company.hr, form.id(), "", ZoneId.of("UTC"), LocalDate.of(2026, 2, 28)))))
                    .containsExactly("name must not be blank", "closingDay must not have passed");
        }

        @Test
        void starts_once() {
            FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
            assertThat(kind(feedback.cycles().startCollecting(new StartCollecting(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
        }

        @Test
        void freezes_the_map_from_levels_to_ratings_when_it_starts() {
            FeedbackCycle cycle = company.draftCycle(form, "Spring");
            assertThat(company.within(() -> company.persistence.feedbackCycles().frozenLevels(cycle.id()))
                            .values())
                    .isEmpty();
            company.start(cycle);
            assertThat(company.within(() -> company.persistence.feedbackCycles().frozenLevels(cycle.id()))
                            .valueOf(Company.listening(framework), 4))
                    .contains(4.0);
        }

        @Test
        void sends_no_invitations_before_it_starts() {
            FeedbackCycle cycle = company.draftCycle(form, "Spring");
            assertThat(kind(feedback.invitations().send(new SendInvitations(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
        }

        @Test
        void keeps_targets_as_they_were_when_they_were_enrolled() {
            FeedbackCycle cycle = company.draftCycle(form, "Spring");
            Actor.Person ann = company.hireUnder(company.hr);
            company.enrol(cycle, ann);
            accepted(company.planner
                    .organizations()
                    .changeManager(new ChangeManager(company.hr, ann.user(), Optional.empty())));
            company.enrol(cycle, ann);
            assertThat(company.within(() -> company.persistence
                            .cycleTargets()
                            .ofCycle(cycle.id())
                            .map(target -> target.manager())
                            .toList()))
                    .containsExactly(Optional.of(company.hr.user()));
        }

        @Test
        void enrols_all_or_nobody() {
            FeedbackCycle cycle = company.draftCycle(form, "Spring");
            Actor.Person elsewhere = company.neighbour().hr;
            assertThat(kind(feedback.cycles()
                            .enrol(new EnrolTargets(
                                    company.hr, cycle.id(), List.of(company.hr.user(), elsewhere.user())))))
                    .isEqualTo("NotFound member");
            assertThat(company.within(() -> company.persistence
                            .cycleTargets()
                            .ofCycle(cycle.id())
                            .count()))
                    .isZero();
        }

        @Test
        void takes_no_targets_and_no_invitations_after_its_close() {
            FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
            company.enrol(cycle, company.hr);
            company.close(cycle);
            assertThat(kind(feedback.cycles()
                            .enrol(new EnrolTargets(company.hr, cycle.id(), List.of(company.hr.user())))))
                    .isEqualTo("CYCLE_STATE");
            assertThat(kind(company.inviteOne(
                            cycle, company.hr, new Invitee.Member(company.hr.user()), RaterGroupCode.SELF)))
                    .isEqualTo("CYCLE_STATE");
        }

        @Test
        void takes_no_targets_and_no_invitations_once_its_closing_day_is_over() {
            FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
            company.clock.set(cycle.closesAt());
            assertThat(kind(feedback.cycles()
                            .enrol(new EnrolTargets(company.hr, cycle.id(), List.of(company.hr.user())))))
                    .isEqualTo("CYCLE_OVERDUE");
            assertThat(kind(feedback.invitations().send(new SendInvitations(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_OVERDUE");
        }
    }

    @Nested
    class Invitations {
        private final FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
        private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
        private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);

        private Either<Refusal, List<InvitedRater>> invite(NewInvitation... invitations) {
            return feedback.invitations().invite(new InviteRaters(company.hr, cycle.id(), List.of(invitations)));
        }

        private NewInvitation about(Actor.Person target, Actor.Person rater, RaterGroupCode group) {
            return new NewInvitation(target.user(), new Invitee.Member(rater.user()), group);
        }

        private NewInvitation external(String email, RaterGroupCode group) {
            return new NewInvitation(ann.user(), new Invitee.External(email, "Cleo Client"), group);
        }

        @Test
        void wait_until_they_are_sent() {
            company.enrol(cycle, ann);
            assertThat(accepted(invite(about(ann, bob, RaterGroupCode.PEER)))
                            .get(0)
                            .invitation()
                            .status())
                    .isEqualTo(InvitationStatus.PENDING);
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(bob, PageRequest.first(10))))
                            .items())
                    .isEmpty();
            assertThat(company.send(cycle)).isEqualTo(1);
            assertThat(company.send(cycle)).isZero();
        }

        @Test
        void that_are_wrong_are_all_told_at_once_and_none_is_stored() {
            company.enrol(cycle, ann);
            Actor.Person elsewhere = company.neighbour().hr;
            assertThat(violations(invite(
                            about(ann, bob, RaterGroupCode.PEER),
                            about(bob, ann, RaterGroupCode.PEER),
                            about(ann, elsewhere, RaterGroupCode.PEER),
                            about(ann, bob, RaterGroupCode.SELF),
                            about(ann, ann, RaterGroupCode.PEER),
                            about(ann, bob, RaterGroupCode.EXTERNAL),
                            about(ann, bob, new RaterGroupCode("CUSTOMER")),
                            external("nobody", RaterGroupCode.EXTERNAL),
                            external("cleo@client.example", RaterGroupCode.SELF),
                            external("cleo@client.example", RaterGroupCode.MANAGER))))
                    .containsExactly(
                            "invitations[1].target must be enrolled in the cycle",
                            "invitations[2].rater must be a member of the organization",
                            "invitations[3].group must be SELF for the target, and for nobody else",
                            "invitations[4].group must be SELF for the target, and for nobody else",
                            "invitations[5].group must not be EXTERNAL for a member",
                            "invitations[6].group must be a group of the form",
                            "invitations[7].rater.email must look like name@host.domain",
                            "invitations[8].group must not be SELF or MANAGER for somebody outside",
                            "invitations[9].group must not be SELF or MANAGER for somebody outside");
            assertThat(kind(invite(about(ann, bob, RaterGroupCode.PEER)))).isEqualTo("done");
        }

        @Test
        void must_be_some() {
            assertThat(violations(invite())).containsExactly("invitations must not be empty");
        }

        @Test
        void ask_a_rater_once_about_a_target() {
            company.enrol(cycle, ann);
            assertThat(kind(invite(about(ann, bob, RaterGroupCode.PEER), about(ann, bob, RaterGroupCode.MANAGER))))
                    .isEqualTo("Conflict feedback_invitations_rater_key");
            assertThat(kind(invite(about(ann, bob, RaterGroupCode.PEER)))).isEqualTo("done");
            assertThat(kind(invite(about(ann, bob, RaterGroupCode.MANAGER))))
                    .isEqualTo("Conflict feedback_invitations_rater_key");
        }

        @Test
        void know_an_external_rater_by_email_without_regard_to_case() {
            company.enrol(cycle, ann);
            assertThat(kind(invite(
                            external("cleo@client.example", RaterGroupCode.EXTERNAL),
                            external("CLEO@client.example", RaterGroupCode.PEER))))
                    .isEqualTo("Conflict feedback_invitations_rater_key");
        }

        @Test
        void give_an_external_rater_a_token_that_expires_with_the_cycle_and_a_member_none() {
            company.enrol(cycle, ann);
            List<InvitedRater> invited = accepted(invite(
                    external("cleo@client.example", RaterGroupCode.EXTERNAL), about(ann, bob, RaterGroupCode.PEER)));
            InvitedRater cleo = invited.get(0);
            assertThat(cleo.invitation().token().orElseThrow().hash())
                    .isEqualTo(cleo.token().orElseThrow().hash());
            assertThat(cleo.invitation().token().orElseThrow().expiresAt()).isEqualTo(cycle.closesAt());
            assertThat(cleo.toString())
                    .doesNotContain(cleo.token().orElseThrow().text());
            assertThat(invited.get(1).token()).isEmpty();
            assertThat(invited.get(1).invitation().token()).isEmpty();
        }

        @Test
        void capture_the_group_so_that_a_later_manager_changes_nothing() {
            company.enrol(cycle, ann);
            assertThat(accepted(invite(about(ann, bob, RaterGroupCode.PEER)))
                            .get(0)
                            .invitation()
                            .group())
                    .isEqualTo(RaterGroupCode.PEER);
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void fill_a_group_to_its_maximum_for_each_target(boolean atOnce) {
            List<RaterGroup> groups = List.of(RaterGroup.exempt(RaterGroupCode.MANAGER, Optional.of(2)));
            FeedbackForm limited = accepted(feedback.forms()
                    .create(new CreateForm(
                            company.hr, framework.id(), Company.draft(framework, Confidentiality.NAMED, groups))));
            FeedbackCycle small = company.start(company.draftCycle(limited, "Small"));
            company.enrol(small, ann, bob);
            List<NewInvitation> two = new ArrayList<>();
            company.hireEmployees(2).forEach(rater -> two.add(about(ann, rater, RaterGroupCode.MANAGER)));
            NewInvitation third = about(ann, company.hire(SystemRole.EMPLOYEE), RaterGroupCode.MANAGER);
            if (atOnce) {
                two.add(third);
                assertThat(kind(feedback.invitations().invite(new InviteRaters(company.hr, small.id(), two))))
                        .isEqualTo("GROUP_FULL");
            } else {
                accepted(feedback.invitations().invite(new InviteRaters(company.hr, small.id(), two)));
                assertThat(kind(feedback.invitations()
                                .invite(new InviteRaters(company.hr, small.id(), List.of(third)))))
                        .isEqualTo("GROUP_FULL");
            }
            assertThat(kind(feedback.invitations()
                            .invite(new InviteRaters(
                                    company.hr, small.id(), List.of(about(bob, ann, RaterGroupCode.MANAGER))))))
                    .isEqualTo("done");
        }
    }
}
