package io.planner360.application.feedback.response;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.feedback.invitation.InviteRaters;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.ListOpenInvitations;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseServiceTest {
    private static final PageRequest TEN = PageRequest.first(10);

    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);

    private FeedbackCycle cycle(Confidentiality confidentiality) {
        FeedbackCycle cycle = company.collecting(confidentiality);
        company.enrol(cycle, ann);
        return cycle;
    }

    private Either<Refusal, FeedbackInvitation> submit(
            Actor actor, FeedbackInvitation invitation, List<Answer> answers) {
        return feedback.responses().submit(new SubmitResponse(actor, invitation.id(), answers, Optional.empty()));
    }

    private List<FeedbackResponse> responses(FeedbackCycle cycle) {
        return company.within(() ->
                company.persistence.feedbackResponses().ofCycle(cycle.id()).toList());
    }

    @Nested
    class A_draft {
        private final FeedbackCycle cycle = cycle(Confidentiality.CONFIDENTIAL);
        private final FeedbackInvitation invitation = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
        private final List<Answer> some = company.ratings(cycle, 2, 3).subList(1, 2);

        private Either<Refusal, FeedbackInvitation> save(List<Answer> answers) {
            return feedback.responses().saveDraft(new SaveDraft(bob, invitation.id(), answers));
        }

        @Test
        void is_kept_incomplete_and_resumed() {
            assertThat(accepted(save(some)).status()).isEqualTo(InvitationStatus.STARTED);
            assertThat(accepted(feedback.responses().answers(new FindAnswers(bob, invitation.id()))))
                    .isEqualTo(some);
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(bob, TEN)))
                            .items())
                    .extracting(FeedbackInvitation::draft)
                    .containsExactly(Optional.of(some));
        }

        @Test
        void replaces_the_draft_before() {
            accepted(save(some));
            accepted(save(List.of()));
            assertThat(accepted(feedback.responses().answers(new FindAnswers(bob, invitation.id()))))
                    .isEmpty();
        }

        @Test
        void is_held_against_the_form() {
            assertThat(violations(save(List.of(new Answer.Rated(
                            new FeedbackQuestionId(invitation.id().value()), 3)))))
                    .containsExactly("answers[0].question is not of this form");
        }

        @Test
        void is_gone_after_submitting_declining_and_closing() {
            accepted(save(some));
            assertThat(accepted(submit(bob, invitation, company.ratings(cycle, 4, 4)))
                            .draft())
                    .isEmpty();
            FeedbackInvitation other = company.invite(cycle, ann, company.hr, RaterGroupCode.PEER);
            accepted(feedback.responses().saveDraft(new SaveDraft(company.hr, other.id(), some)));
            assertThat(accepted(feedback.invitations()
                                    .decline(new DeclineInvitation(company.hr, other.id(), "Too busy")))
                            .draft())
                    .isEmpty();
            FeedbackInvitation third = company.invite(cycle, ann, ann, RaterGroupCode.SELF);
            accepted(feedback.responses().saveDraft(new SaveDraft(ann, third.id(), some)));
            company.close(cycle);
            assertThat(kind(feedback.responses().answers(new FindAnswers(ann, third.id()))))
                    .isEqualTo("NotFound answer to invitation");
        }

        @Test
        void of_nobody_is_not_found() {
            assertThat(kind(feedback.responses().answers(new FindAnswers(bob, invitation.id()))))
                    .isEqualTo("NotFound answer to invitation");
        }
    }

    @Nested
    class A_submission {
        private final FeedbackCycle cycle = cycle(Confidentiality.CONFIDENTIAL);
        private final FeedbackInvitation invitation = company.invite(cycle, ann, bob, RaterGroupCode.PEER);

        @Test
        void is_made_once() {
            accepted(submit(bob, invitation, company.ratings(cycle, 4, 4)));
            assertThat(kind(submit(bob, invitation, company.ratings(cycle, 1, 1))))
                    .isEqualTo("INVITATION_STATE");
            assertThat(kind(feedback.responses().saveDraft(new SaveDraft(bob, invitation.id(), List.of()))))
                    .isEqualTo("INVITATION_STATE");
            assertThat(kind(feedback.invitations().decline(new DeclineInvitation(bob, invitation.id(), "No"))))
                    .isEqualTo("INVITATION_STATE");
            assertThat(accepted(feedback.responses().answers(new FindAnswers(bob, invitation.id()))))
                    .isEqualTo(company.ratings(cycle, 4, 4));
        }

        @Test
        void answers_every_required_question() {
            assertThat(violations(
                            submit(bob, invitation, company.ratings(cycle, 4, 4).subList(0, 1))))
                    .hasSize(1)
                    .allMatch(violation -> violation.startsWith("answers must answer the required question "));
            assertThat(responses(cycle)).isEmpty();
        }

        @Test
        void keeps_text_as_given() {
            List<Answer> answers = new ArrayList<>(company.ratings(cycle, 4, 4));
            FeedbackQuestionId comment =
                    company.formOf(cycle).content().questions().get(2).id();
            answers.add(new Answer.Commented(comment, " שלום \uD83D\uDE00\r\n"));
            accepted(submit(bob, invitation, answers));
            assertThat(accepted(feedback.responses().answers(new FindAnswers(bob, invitation.id()))))
                    .isEqualTo(answers);
        }

        @Test
        void is_linked_to_invitation_and_time_unless_the_cycle_is_anonymous() {
            accepted(submit(bob, invitation, company.ratings(cycle, 4, 4)));
            assertThat(responses(cycle))
                    .extracting(FeedbackResponse::origin)
                    .containsExactly(Optional.of(new FeedbackResponse.Origin(invitation.id(), Company.BEGIN)));
        }

        @Test
        void is_not_taken_after_the_close() {
            company.close(cycle);
            assertThat(kind(submit(bob, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("CYCLE_STATE");
        }

        @Test
        void is_taken_to_the_end_of_the_closing_day_and_not_after_even_before_the_close() {
            company.clock.set(cycle.closesAt());
            assertThat(kind(submit(bob, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("CYCLE_OVERDUE");
            assertThat(kind(feedback.responses().saveDraft(new SaveDraft(bob, invitation.id(), List.of()))))
                    .isEqualTo("CYCLE_OVERDUE");
            assertThat(kind(feedback.invitations().decline(new DeclineInvitation(bob, invitation.id(), "Late"))))
                    .isEqualTo("CYCLE_OVERDUE");
            company.clock.set(cycle.closesAt().minusNanos(1_000));
            assertThat(kind(submit(bob, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("done");
        }
    }

    @Nested
    class Declining {
        private final FeedbackCycle cycle = cycle(Confidentiality.ANONYMOUS);
        private final FeedbackInvitation invitation = company.invite(cycle, ann, bob, RaterGroupCode.PEER);

        @Test
        void says_why_and_ends_the_invitation() {
            FeedbackInvitation declined = accepted(
                    feedback.invitations().decline(new DeclineInvitation(bob, invitation.id(), "We never met")));
            assertThat(declined.declineReason()).contains("We never met");
            assertThat(kind(submit(bob, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("INVITATION_STATE");
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(bob, TEN)))
                            .items())
                    .isEmpty();
        }

        @Test
        void without_a_reason_is_refused() {
            assertThat(violations(feedback.invitations().decline(new DeclineInvitation(bob, invitation.id(), ""))))
                    .containsExactly("reason must not be blank");
        }
    }

    @Nested
    class An_invitation {
        private final FeedbackCycle cycle = cycle(Confidentiality.CONFIDENTIAL);
        private final FeedbackInvitation invitation = company.invite(cycle, ann, bob, RaterGroupCode.PEER);

        private List<String> everything(Actor actor, FeedbackInvitation about) {
            return List.of(
                    kind(feedback.responses().saveDraft(new SaveDraft(actor, about.id(), List.of()))),
                    kind(submit(actor, about, company.ratings(cycle, 4, 4))),
                    kind(feedback.invitations().decline(new DeclineInvitation(actor, about.id(), "No"))),
                    kind(feedback.responses().answers(new FindAnswers(actor, about.id()))));
        }

        @Test
        void is_not_there_for_anybody_but_its_rater() {
            assertThat(everything(ann, invitation)).containsOnly("NotFound invitation");
            assertThat(everything(company.hr, invitation)).containsOnly("NotFound invitation");
            assertThat(everything(company.neighbour().hr, invitation)).containsOnly("NotFound invitation");
        }

        @Test
        void is_not_there_for_its_rater_before_it_is_sent() {
            Actor.Person rater = company.hire(SystemRole.EMPLOYEE);
            FeedbackInvitation pending = accepted(company.inviteOne(
                            cycle, ann, new InviteRaters.Invitee.Member(rater.user()), RaterGroupCode.PEER))
                    .invitation();
            assertThat(everything(rater, pending)).containsOnly("NotFound invitation");
        }

        @Test
        void of_a_member_who_has_not_accepted_waits_until_they_have() {
            Actor.Person pending = company.register("new@example.org", SystemRole.EMPLOYEE);
            FeedbackInvitation theirs = company.invite(cycle, ann, pending, RaterGroupCode.PEER);
            assertThat(everything(pending, theirs)).containsOnly("Forbidden");
            assertThat(kind(feedback.invitations().open(new ListOpenInvitations(pending, TEN))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void is_nothing_for_the_system_or_a_receipt() {
            assertThat(everything(new Actor.System(bob.organization()), invitation))
                    .containsOnly("Forbidden");
            assertThat(everything(
                            new Actor.ReceiptHolder(bob.organization(), new Secret("0123456789 0123456789")),
                            invitation))
                    .containsOnly("Forbidden");
        }
    }

    @Nested
    class An_external_rater {
        private final FeedbackCycle cycle = cycle(Confidentiality.CONFIDENTIAL);
        private final InvitedRater invited =
                company.inviteExternal(cycle, ann, "cleo@client.example", RaterGroupCode.EXTERNAL);
        private final FeedbackInvitation invitation = invited.invitation();
        private final Actor cleo = new Actor.ExternalRater(
                company.hr.organization(), invited.token().orElseThrow());

        @Test
        void answers_by_token() {
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(cleo, TEN)))
                            .items())
                    .extracting(FeedbackInvitation::id)
                    .containsExactly(invitation.id());
            accepted(feedback.responses().saveDraft(new SaveDraft(cleo, invitation.id(), List.of())));
            accepted(submit(cleo, invitation, company.ratings(cycle, 4, 4)));
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(cleo, TEN)))
                            .items())
                    .isEmpty();
        }

        @Test
        void opens_nothing_with_an_unknown_token() {
            Actor stranger =
                    new Actor.ExternalRater(company.hr.organization(), new Secret("a token that nobody has ever had"));
            assertThat(kind(submit(stranger, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("Forbidden");
            assertThat(kind(feedback.invitations().open(new ListOpenInvitations(stranger, TEN))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void opens_nothing_in_another_organization() {
            Actor elsewhere = new Actor.ExternalRater(
                    company.neighbour().hr.organization(), invited.token().orElseThrow());
            assertThat(kind(submit(elsewhere, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void opens_nothing_from_the_closing_instant_on() {
            company.clock.set(cycle.closesAt().minusNanos(1_000));
            assertThat(kind(feedback.responses().saveDraft(new SaveDraft(cleo, invitation.id(), List.of()))))
                    .isEqualTo("done");
            company.clock.set(cycle.closesAt());
            assertThat(kind(submit(cleo, invitation, company.ratings(cycle, 4, 4))))
                    .isEqualTo("Forbidden");
            assertThat(kind(feedback.responses().answers(new FindAnswers(cleo, invitation.id()))))
                    .isEqualTo("Forbidden");
        }

        @Test
        void opens_the_invitation_of_the_token_and_no_other_of_theirs() {
            company.enrol(cycle, bob);
            InvitedRater other = company.inviteExternal(cycle, bob, "cleo@client.example", RaterGroupCode.EXTERNAL);
            Actor cleoAboutBob = new Actor.ExternalRater(
                    company.hr.organization(), other.token().orElseThrow());
            accepted(feedback.responses()
                    .saveDraft(new SaveDraft(cleoAboutBob, other.invitation().id(), company.ratings(cycle, 1, 1))));
            assertThat(kind(feedback.responses()
                            .answers(new FindAnswers(cleo, other.invitation().id()))))
                    .isEqualTo("NotFound invitation");
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(cleo, TEN)))
                            .items())
                    .extracting(FeedbackInvitation::id)
                    .containsExactly(invitation.id());
        }

        @Test
        void sees_nothing_before_the_invitation_is_sent() {
            InvitedRater pending = accepted(company.inviteOne(
                    cycle,
                    ann,
                    new InviteRaters.Invitee.External("dan@client.example", "Dan"),
                    RaterGroupCode.EXTERNAL));
            Actor dan = new Actor.ExternalRater(
                    company.hr.organization(), pending.token().orElseThrow());
            assertThat(kind(submit(dan, pending.invitation(), company.ratings(cycle, 4, 4))))
                    .isEqualTo("NotFound invitation");
            assertThat(accepted(feedback.invitations().open(new ListOpenInvitations(dan, TEN)))
                            .items())
                    .isEmpty();
        }
    }

    @Nested
    class In_an_anonymous_cycle {
        private final FeedbackCycle cycle = cycle(Confidentiality.ANONYMOUS);
        private final Secret receipt = new Secret("made on the rater's own device");

        private FeedbackInvitation submitWith(Actor.Person rater, RaterGroupCode group, Secret secret) {
            FeedbackInvitation invitation = company.invite(cycle, ann, rater, group);
            return accepted(submitFor(rater, invitation, Optional.of(secret.hash())));
        }

        private Either<Refusal, FeedbackInvitation> submitFor(
                Actor.Person rater, FeedbackInvitation invitation, Optional<SecretHash> hash) {
            return feedback.responses()
                    .submit(new SubmitResponse(rater, invitation.id(), company.ratings(cycle, 4, 2), hash));
        }

        @Test
        void the_answer_of_a_protected_rater_has_no_origin_and_is_found_by_the_receipt_alone() {
            FeedbackInvitation submitted = submitWith(bob, RaterGroupCode.PEER, receipt);
            FeedbackResponse stored = responses(cycle).get(0);
            assertThat(stored.origin()).isEmpty();
            assertThat(stored.id().value().version()).isEqualTo(4);
            assertThat(submitted.toString()).doesNotContain(stored.id().toString());
            assertThat(kind(feedback.responses().answers(new FindAnswers(bob, submitted.id()))))
                    .isEqualTo("NotFound answer to invitation");
            assertThat(company.within(
                            () -> company.persistence.feedbackResponses().findByInvitation(submitted.id())))
                    .isEmpty();
            assertThat(accepted(feedback.responses()
                                    .answersBehind(new Actor.ReceiptHolder(bob.organization(), receipt)))
                            .answers())
                    .isEqualTo(company.ratings(cycle, 4, 2));
        }

        @Test
        void another_receipt_finds_nothing_nor_does_the_same_in_another_organization() {
            submitWith(bob, RaterGroupCode.PEER, receipt);
            assertThat(kind(feedback.responses()
                            .answersBehind(
                                    new Actor.ReceiptHolder(bob.organization(), new Secret("some other 20 letters")))))
                    .isEqualTo("NotFound answer");
            assertThat(kind(feedback.responses()
                            .answersBehind(new Actor.ReceiptHolder(
                                    company.neighbour().hr.organization(), receipt))))
                    .isEqualTo("NotFound answer");
        }

        @Test
        void a_receipt_is_for_one_answer() {
            submitWith(bob, RaterGroupCode.PEER, receipt);
            FeedbackInvitation other = company.invite(cycle, ann, company.hr, RaterGroupCode.PEER);
            assertThat(kind(submitFor(company.hr, other, Optional.of(receipt.hash()))))
                    .isEqualTo("Conflict feedback_responses_receipt_key");
            assertThat(kind(submitFor(company.hr, other, Optional.empty()))).isEqualTo("done");
        }

        @Test
        void the_answer_of_an_exempt_rater_is_linked_and_needs_no_receipt() {
            FeedbackInvitation submitted = submitWith(company.hr, RaterGroupCode.MANAGER, receipt);
            assertThat(responses(cycle).get(0).origin().map(FeedbackResponse.Origin::invitation))
                    .contains(submitted.id());
            assertThat(responses(cycle).get(0).receipt()).isEmpty();
            assertThat(accepted(feedback.responses().answers(new FindAnswers(company.hr, submitted.id()))))
                    .isEqualTo(company.ratings(cycle, 4, 2));
        }

        @Test
        void the_close_gives_unlinked_answers_other_ids_and_keeps_receipts() {
            submitWith(bob, RaterGroupCode.PEER, receipt);
            FeedbackResponse before = responses(cycle).get(0);
            company.close(cycle);
            FeedbackResponse after = responses(cycle).get(0);
            assertThat(after.id()).isNotEqualTo(before.id());
            assertThat(accepted(feedback.responses()
                                    .answersBehind(new Actor.ReceiptHolder(bob.organization(), receipt)))
                            .answers())
                    .isEqualTo(before.answers());
        }

        @Test
        void the_close_moves_every_invitation_so_that_versions_do_not_tell_who_answered_when() {
            FeedbackInvitation submitted = submitWith(bob, RaterGroupCode.PEER, receipt);
            company.close(cycle);
            assertThat(company.within(() -> company.persistence
                            .feedbackInvitations()
                            .find(submitted.id())
                            .orElseThrow()
                            .version()))
                    .isEqualTo(submitted.version() + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMED", "CONFIDENTIAL"})
    void elsewhere_every_answer_is_linked_and_a_receipt_is_not_kept(Confidentiality confidentiality) {
        FeedbackCycle cycle = cycle(confidentiality);
        FeedbackInvitation invitation = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
        accepted(feedback.responses()
                .submit(new SubmitResponse(
                        bob,
                        invitation.id(),
                        company.ratings(cycle, 4, 4),
                        Optional.of(new Secret("made on the rater's own device").hash()))));
        assertThat(responses(cycle).get(0).origin()).isPresent();
        assertThat(responses(cycle).get(0).receipt()).isEmpty();
    }
}
