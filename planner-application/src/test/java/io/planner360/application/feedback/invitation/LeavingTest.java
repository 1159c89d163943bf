package io.planner360.application.feedback.invitation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.cycle.WithdrawTarget;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.response.FindAnswers;
import io.planner360.application.feedback.response.ReopenResponse;
import io.planner360.application.feedback.response.ReplaceAnswers;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.feedback.response.WithdrawAnswers;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Secret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Targets and raters who leave, invitations that are taken back, answers that are taken back. */
class LeavingTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person cem = company.hire(SystemRole.EMPLOYEE);

    private InvitationStatus status(FeedbackInvitation invitation) {
        return company.within(() -> company.persistence
                .feedbackInvitations()
                .find(invitation.id())
                .orElseThrow()
                .status());
    }

    private List<FeedbackResponse> answers() {
        return company.within(() -> {
            try (Stream<FeedbackResponse> all =
                    company.persistence.feedbackResponses().ofCycle(cycle.id())) {
                return all.toList();
            }
        });
    }

    @Nested
    class A_target_who_leaves {
        private WithdrawTarget ofAnn() {
            return new WithdrawTarget(company.hr, cycle.id(), ann.user());
        }

        @Test
        void takes_along_the_answers_about_them_and_what_is_open() {
            company.enrol(cycle, ann, bob);
            FeedbackInvitation answered = company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            FeedbackInvitation drafted = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
            accepted(feedback.responses().saveDraft(new SaveDraft(bob, drafted.id(), List.of())));
            company.answer(cycle, bob, bob, RaterGroupCode.SELF, 2);
            accepted(feedback.cycles().withdraw(ofAnn()));
            assertThat(answers()).extracting(FeedbackResponse::target).containsExactly(bob.user());
            assertThat(status(answered)).isEqualTo(InvitationStatus.SUBMITTED);
            assertThat(status(drafted)).isEqualTo(InvitationStatus.REVOKED);
            company.close(cycle);
            assertThat(report(ann)).isFalse();
            assertThat(report(bob)).isTrue();
        }

        @Test
        void cannot_be_withdrawn_or_enrolled_again_or_asked_about() {
            company.enrol(cycle, ann);
            accepted(feedback.cycles().withdraw(ofAnn()));
            assertThat(kind(feedback.cycles().withdraw(ofAnn()))).isEqualTo("TARGET_STATE");
            assertThat(kind(feedback.cycles()
                            .enrol(new EnrolTargets(company.hr, cycle.id(), List.of(bob.user(), ann.user())))))
                    .isEqualTo("TARGET_STATE");
            assertThat(kind(company.inviteOne(cycle, ann, new Invitee.Member(bob.user()), RaterGroupCode.PEER)))
                    .isEqualTo("InvalidInput");
        }

        @Test
        void loses_a_withheld_report_but_not_a_released_one() {
            company.enrol(cycle, ann, bob);
            company.close(cycle);
            accepted(feedback.cycles().withdraw(ofAnn()));
            assertThat(report(ann)).isFalse();
            accepted(company.planner.reports().release(new ReleaseReport(company.hr, cycle.id(), bob.user())));
            assertThat(kind(feedback.cycles().withdraw(new WithdrawTarget(company.hr, cycle.id(), bob.user()))))
                    .isEqualTo("REPORT_RELEASED");
            assertThat(report(bob)).isTrue();
        }

        @Test
        void was_a_target() {
            assertThat(kind(feedback.cycles().withdraw(ofAnn()))).isEqualTo("NotFound target");
        }

        private boolean report(Actor.Person target) {
            return company.within(() -> company.persistence.publishedReports().find(cycle.id(), target.user()))
                    .isPresent();
        }
    }

    @Nested
    class An_invitation {
        private final FeedbackInvitation sent = invited();

        private FeedbackInvitation invited() {
            company.enrol(cycle, ann);
            return company.invite(cycle, ann, bob, RaterGroupCode.PEER);
        }

        @Test
        void is_taken_back_until_the_rater_has_begun() {
            assertThat(accepted(feedback.invitations().revoke(new RevokeInvitation(company.hr, sent.id()))))
                    .isEqualTo(sent.id());
            assertThat(status(sent)).isEqualTo(InvitationStatus.REVOKED);
            assertThat(kind(feedback.responses()
                            .submit(new SubmitResponse(
                                    bob, sent.id(), company.ratings(cycle, 3, 3), Optional.empty()))))
                    .isEqualTo("INVITATION_STATE");
        }

        @Test
        void of_a_rater_who_has_begun_is_not_taken_back_and_what_they_did_is_not_told() {
            FeedbackInvitation declined = company.invite(cycle, ann, cem, RaterGroupCode.PEER);
            accepted(feedback.responses().saveDraft(new SaveDraft(bob, sent.id(), List.of())));
            accepted(feedback.invitations().decline(new DeclineInvitation(cem, declined.id(), "No time")));
            var ofBob = feedback.invitations().revoke(new RevokeInvitation(company.hr, sent.id()));
            var ofCem = feedback.invitations().revoke(new RevokeInvitation(company.hr, declined.id()));
            assertThat(kind(ofBob)).isEqualTo("INVITATION_STATE");
            assertThat(ofBob).isEqualTo(ofCem);
        }

        @Test
        void of_a_rater_who_leaves_is_taken_back_with_its_draft() {
            accepted(feedback.responses().saveDraft(new SaveDraft(bob, sent.id(), List.of())));
            accepted(feedback.invitations()
                    .withdrawRater(new WithdrawRater(company.hr, cycle.id(), new Rater.Member(bob.user()))));
            assertThat(status(sent)).isEqualTo(InvitationStatus.REVOKED);
        }

        @Test
        void that_was_declined_can_be_taken_up_again() {
            accepted(feedback.invitations().decline(new DeclineInvitation(bob, sent.id(), "No time")));
            assertThat(kind(feedback.invitations().undoDecline(new UndoDecline(cem, sent.id()))))
                    .isEqualTo("NotFound invitation");
            assertThat(accepted(feedback.invitations().undoDecline(new UndoDecline(bob, sent.id())))
                            .status())
                    .isEqualTo(InvitationStatus.SENT);
        }

        @Test
        void cannot_be_passed_on() {
            assertThat(kind(feedback.responses()
                            .submit(new SubmitResponse(
                                    cem, sent.id(), company.ratings(cycle, 3, 3), Optional.empty()))))
                    .isEqualTo("NotFound invitation");
            assertThat(kind(feedback.invitations().decline(new DeclineInvitation(cem, sent.id(), "Ask somebody else"))))
                    .isEqualTo("NotFound invitation");
        }
    }

    @Nested
    class An_answer {
        @Test
        void that_is_linked_becomes_the_draft_again() {
            company.enrol(cycle, ann);
            FeedbackInvitation self = company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            FeedbackInvitation reopened = accepted(feedback.responses().reopen(new ReopenResponse(ann, self.id())));
            assertThat(reopened.draft()).contains(company.ratings(cycle, 4, 4));
            assertThat(answers()).isEmpty();
            assertThat(accepted(feedback.responses().answers(new FindAnswers(ann, self.id()))))
                    .isEqualTo(company.ratings(cycle, 4, 4));
            accepted(feedback.responses()
                    .submit(new SubmitResponse(ann, self.id(), company.ratings(cycle, 1, 1), Optional.empty())));
            assertThat(answers()).hasSize(1);
        }

        @Test
        void that_is_not_linked_is_not_found_through_its_invitation() {
            company.enrol(cycle, ann);
            FeedbackInvitation peer = company.answer(cycle, ann, bob, RaterGroupCode.PEER, 4);
            assertThat(kind(feedback.responses().reopen(new ReopenResponse(bob, peer.id()))))
                    .isEqualTo("ANSWER_UNLINKED");
            assertThat(answers()).hasSize(1);
        }

        @Test
        void is_not_taken_back_after_the_close() {
            company.enrol(cycle, ann);
            FeedbackInvitation self = company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            company.close(cycle);
            assertThat(kind(feedback.responses().reopen(new ReopenResponse(ann, self.id()))))
                    .isEqualTo("CYCLE_STATE");
        }
    }

    @Nested
    class A_receipt {
        private final Secret secret = new Secret("made on the rater's own device");
        private final Actor.ReceiptHolder holder = new Actor.ReceiptHolder(company.hr.organization(), secret);
        private final FeedbackInvitation peer = answered();

        private FeedbackInvitation answered() {
            company.enrol(cycle, ann);
            FeedbackInvitation invitation = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
            return accepted(feedback.responses()
                    .submit(new SubmitResponse(
                            bob, invitation.id(), company.ratings(cycle, 4, 4), Optional.of(secret.hash()))));
        }

        @Test
        void lets_its_holder_say_something_else_and_find_it_again() {
            accepted(feedback.responses().replace(new ReplaceAnswers(holder, company.ratings(cycle, 1, 2))));
            FeedbackResponse now = accepted(feedback.responses().answersBehind(holder));
            assertThat(now.answers()).isEqualTo(company.ratings(cycle, 1, 2));
            assertThat(now.origin()).isEmpty();
            assertThat(answers()).containsExactly(now);
            assertThat(kind(feedback.responses().replace(new ReplaceAnswers(holder, List.of()))))
                    .isEqualTo("InvalidInput");
        }

        @Test
        void lets_its_holder_withdraw_and_the_invitation_does_not_tell() {
            Actor.Person dan = company.hire(SystemRole.EMPLOYEE);
            company.answer(cycle, ann, cem, RaterGroupCode.PEER, 3);
            company.answer(cycle, ann, dan, RaterGroupCode.PEER, 3);
            accepted(feedback.responses().withdraw(new WithdrawAnswers(holder)));
            assertThat(answers()).hasSize(2);
            assertThat(status(peer)).isEqualTo(InvitationStatus.SUBMITTED);
            assertThat(accepted(feedback.invitations().participation(new CountParticipation(company.hr, cycle.id())))
                            .groups())
                    .containsExactly(new Participation(RaterGroupCode.PEER, 3, 2, 0, 0));
            assertThat(kind(feedback.responses().withdraw(new WithdrawAnswers(holder))))
                    .isEqualTo("NotFound answer");
        }

        @Test
        void does_neither_after_the_close() {
            company.close(cycle);
            assertThat(kind(feedback.responses().withdraw(new WithdrawAnswers(holder))))
                    .isEqualTo("CYCLE_STATE");
            assertThat(kind(feedback.responses().replace(new ReplaceAnswers(holder, company.ratings(cycle, 1, 2)))))
                    .isEqualTo("CYCLE_STATE");
            assertThat(answers()).hasSize(1);
        }
    }
}
