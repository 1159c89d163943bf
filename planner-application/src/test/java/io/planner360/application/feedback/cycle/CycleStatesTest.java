package io.planner360.application.feedback.cycle;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.form.EditForm;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.response.FindAnswers;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.rating.PublishedReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Nominations, a second opening, the archive and the end before the end. */
class CycleStatesTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);

    private InvitationStatus status(FeedbackInvitation invitation) {
        return company.within(() -> company.persistence
                .feedbackInvitations()
                .find(invitation.id())
                .orElseThrow()
                .status());
    }

    private Optional<PublishedReport> reportOn(FeedbackCycle cycle, Actor.Person target) {
        return company.within(() -> company.persistence.publishedReports().find(cycle.id(), target.user()));
    }

    private long answers(FeedbackCycle cycle) {
        return company.within(() -> {
            try (Stream<?> all = company.persistence.feedbackResponses().ofCycle(cycle.id())) {
                return all.count();
            }
        });
    }

    private void release(FeedbackCycle cycle, Actor.Person target) {
        accepted(company.planner.reports().release(new ReleaseReport(company.hr, cycle.id(), target.user())));
    }

    @Nested
    class Nominations {
        private final CompetencyFramework framework = company.framework();
        private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);
        private final FeedbackCycle draft = company.draftCycle(form, "Spring");

        private FeedbackCycle opened() {
            return accepted(feedback.cycles().openNominations(new OpenNominations(company.hr, draft.id())));
        }

        @Test
        void freeze_the_form_and_the_levels_once() {
            assertThat(opened().status()).isEqualTo(CycleStatus.NOMINATING);
            FeedbackForm frozen = company.formOf(draft);
            assertThat(frozen.frozen()).isTrue();
            assertThat(kind(feedback.forms()
                            .edit(new EditForm(
                                    company.hr,
                                    form.id(),
                                    frozen.version(),
                                    Company.draft(framework, Confidentiality.NAMED, RaterGroup.standard())))))
                    .isEqualTo("FORM_FROZEN");
            assertThat(company.start(draft).status()).isEqualTo(CycleStatus.COLLECTING);
            assertThat(company.formOf(draft).version()).isEqualTo(frozen.version());
        }

        @Test
        void let_targets_be_enrolled_and_raters_invited_but_nobody_answer() {
            FeedbackCycle nominating = opened();
            company.enrol(nominating, ann);
            accepted(company.inviteOne(nominating, ann, new Invitee.Member(bob.user()), RaterGroupCode.PEER));
            assertThat(kind(feedback.cycles().close(new CloseCycle(company.hr, draft.id()))))
                    .isEqualTo("CYCLE_STATE");
        }
    }

    @Nested
    class Opened_again {
        private final FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);

        private FeedbackCycle reopen(Optional<LocalDate> day) {
            return accepted(feedback.cycles().reopen(new ReopenCycle(company.hr, cycle.id(), day)));
        }

        @Test
        void it_discards_the_withheld_reports_and_sends_what_had_expired() {
            company.enrol(cycle, ann);
            company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            FeedbackInvitation open = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
            company.close(cycle);
            assertThat(reportOn(cycle, ann)).isPresent();
            reopen(Optional.empty());
            assertThat(reportOn(cycle, ann)).isEmpty();
            assertThat(status(open)).isEqualTo(InvitationStatus.SENT);
            accepted(feedback.responses()
                    .submit(new SubmitResponse(bob, open.id(), company.ratings(cycle, 2, 2), Optional.empty())));
            company.close(cycle);
            assertThat(answers(cycle)).isEqualTo(2);
            assertThat(reportOn(cycle, ann)
                            .orElseThrow()
                            .content()
                            .scores()
                            .get(0)
                            .self())
                    .contains(4.0);
        }

        @Test
        void what_an_anonymous_close_unlinked_stays_unlinked_and_cannot_be_given_again() {
            company.enrol(cycle, ann);
            FeedbackInvitation answered = company.answer(cycle, ann, bob, RaterGroupCode.PEER, 4);
            company.close(cycle);
            reopen(Optional.empty());
            assertThat(status(answered)).isEqualTo(InvitationStatus.SUBMITTED);
            assertThat(kind(feedback.responses().answers(new FindAnswers(bob, answered.id()))))
                    .startsWith("NotFound");
            assertThat(kind(feedback.responses()
                            .submit(new SubmitResponse(
                                    bob, answered.id(), company.ratings(cycle, 1, 1), Optional.empty()))))
                    .isEqualTo("INVITATION_STATE");
        }

        @Test
        void tokens_live_as_long_as_it_does() {
            company.enrol(cycle, ann);
            var invited = company.inviteExternal(cycle, ann, "cleo@client.example", RaterGroupCode.EXTERNAL);
            Actor cleo = new Actor.ExternalRater(
                    company.hr.organization(), invited.token().orElseThrow());
            company.clock.set(cycle.closesAt());
            feedback.cycles().closeDue(cycle.closesAt());
            assertThat(kind(feedback.cycles().reopen(new ReopenCycle(company.hr, cycle.id(), Optional.empty()))))
                    .isEqualTo("CYCLE_OVERDUE");
            reopen(Optional.of(Company.CLOSING_DAY.plusDays(7)));
            accepted(feedback.responses()
                    .saveDraft(new SaveDraft(cleo, invited.invitation().id(), List.of())));
        }

        @Test
        void it_is_not_once_a_report_was_released() {
            company.enrol(cycle, ann, bob);
            company.close(cycle);
            release(cycle, bob);
            assertThat(kind(feedback.cycles().reopen(new ReopenCycle(company.hr, cycle.id(), Optional.empty()))))
                    .isEqualTo("REPORT_RELEASED");
            assertThat(reportOn(cycle, ann)).isPresent();
        }
    }

    @Nested
    class Cancelled {
        private final FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);

        @Test
        void it_keeps_no_answer_draft_or_report() {
            company.enrol(cycle, ann);
            FeedbackInvitation answered = company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            FeedbackInvitation drafted = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
            accepted(feedback.responses().saveDraft(new SaveDraft(bob, drafted.id(), company.ratings(cycle, 1, 1))));
            company.close(cycle);
            assertThat(accepted(feedback.cycles().cancel(new CancelCycle(company.hr, cycle.id())))
                            .status())
                    .isEqualTo(CycleStatus.CANCELLED);
            assertThat(answers(cycle)).isZero();
            assertThat(reportOn(cycle, ann)).isEmpty();
            assertThat(status(answered)).isEqualTo(InvitationStatus.SUBMITTED);
            assertThat(status(drafted)).isEqualTo(InvitationStatus.EXPIRED);
        }

        @Test
        void it_is_not_once_a_report_was_released() {
            company.enrol(cycle, ann);
            company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            company.close(cycle);
            release(cycle, ann);
            assertThat(kind(feedback.cycles().cancel(new CancelCycle(company.hr, cycle.id()))))
                    .isEqualTo("REPORT_RELEASED");
            assertThat(answers(cycle)).isOne();
        }
    }

    @Test
    void an_archived_cycle_stays_as_it_is() {
        FeedbackCycle cycle = company.collecting(Confidentiality.NAMED);
        company.close(cycle);
        FeedbackCycle archived = accepted(feedback.cycles().archive(new ArchiveCycle(company.hr, cycle.id())));
        assertThat(archived.status()).isEqualTo(CycleStatus.ARCHIVED);
        assertThat(kind(feedback.cycles().reopen(new ReopenCycle(company.hr, cycle.id(), Optional.empty()))))
                .isEqualTo("CYCLE_STATE");
        assertThat(kind(feedback.cycles().cancel(new CancelCycle(company.hr, cycle.id()))))
                .isEqualTo("CYCLE_STATE");
    }
}
