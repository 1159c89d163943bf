package io.planner360.application.feedback.response;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.cycle.OpenNominations;
import io.planner360.application.feedback.form.TranslateForm;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.Notice;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What raters are shown, and what they are promised with it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionnaireTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);

    private Questionnaire shown(Actor rater, FeedbackInvitation invitation, Optional<Locale> locale) {
        return accepted(feedback.responses().questionnaire(new FindQuestionnaire(rater, invitation.id(), locale)));
    }

    private FeedbackInvitation bobAboutAnn(FeedbackCycle cycle) {
        company.enrol(cycle, ann);
        return company.invite(cycle, ann, bob, RaterGroupCode.PEER);
    }

    @ParameterizedTest
    @EnumSource
    void holds_the_questions_and_the_promise_of_the_frozen_settings(Confidentiality confidentiality) {
        FeedbackCycle cycle = company.collecting(confidentiality);
        Questionnaire questionnaire = shown(bob, bobAboutAnn(cycle), Optional.empty());
        FeedbackForm form = company.formOf(cycle);
        assertThat(questionnaire.target()).isEqualTo(ann.user());
        assertThat(questionnaire.group()).isEqualTo(RaterGroupCode.PEER);
        assertThat(questionnaire.content()).isEqualTo(form.content());
        assertThat(questionnaire.notice())
                .contains(Notice.of(form.content(), List.of()).inEnglish());
    }

    @Test
    void is_shown_to_somebody_outside_by_their_token() {
        FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
        company.enrol(cycle, ann);
        InvitedRater cleo = company.inviteExternal(cycle, ann, "cleo@example.org", RaterGroupCode.EXTERNAL);
        Actor.ExternalRater actor =
                new Actor.ExternalRater(company.hr.organization(), cleo.token().orElseThrow());
        assertThat(shown(actor, cleo.invitation(), Optional.empty()).group()).isEqualTo(RaterGroupCode.EXTERNAL);
    }

    @Test
    void is_there_for_nobody_else_and_not_before_it_was_sent() {
        FeedbackCycle cycle = company.collecting(Confidentiality.NAMED);
        FeedbackInvitation invitation = bobAboutAnn(cycle);
        for (Actor other : List.of(ann, company.hr)) {
            assertThat(kind(feedback.responses()
                            .questionnaire(new FindQuestionnaire(other, invitation.id(), Optional.empty()))))
                    .isEqualTo("NotFound invitation");
        }
        FeedbackInvitation pending = accepted(
                        company.inviteOne(cycle, ann, new Invitee.Member(ann.user()), RaterGroupCode.SELF))
                .invitation();
        assertThat(kind(feedback.responses().questionnaire(new FindQuestionnaire(ann, pending.id(), Optional.empty()))))
                .isEqualTo("NotFound invitation");
    }

    @Test
    void is_in_the_language_asked_for_as_far_as_there_are_words() {
        FeedbackForm form = company.form(company.framework(), Confidentiality.CONFIDENTIAL);
        translate(form, Locale.GERMAN, "Fragen");
        FeedbackInvitation invitation = bobAboutAnn(company.start(company.draftCycle(form, "Spring")));
        Questionnaire german = shown(bob, invitation, Optional.of(Locale.forLanguageTag("de-AT")));
        assertThat(german.content().title()).isEqualTo("Fragen");
        assertThat(german.notice().orElseThrow()).startsWith("Ihre Antworten sind vertraulich");
        Questionnaire french = shown(bob, invitation, Optional.of(Locale.FRENCH));
        assertThat(french.content().title()).isEqualTo(form.content().title());
        assertThat(french.notice().orElseThrow()).startsWith("Your answers are confidential");
    }

    @Test
    void promises_later_what_it_promised_when_the_cycle_left_its_draft() {
        FeedbackForm form = company.form(company.framework(), Confidentiality.ANONYMOUS);
        FeedbackCycle cycle = company.draftCycle(form, "Spring");
        assertThat(kept(cycle)).isEmpty();
        accepted(feedback.cycles().openNominations(new OpenNominations(company.hr, cycle.id())));
        Notice promised = kept(cycle).orElseThrow();
        translate(form, Locale.GERMAN, "Fragen");
        company.start(cycle);
        FeedbackInvitation invitation = bobAboutAnn(cycle);
        assertThat(kept(cycle)).contains(promised);
        assertThat(shown(bob, invitation, Optional.of(Locale.GERMAN)).notice()).contains(promised.inEnglish());
        company.close(cycle);
        assertThat(shown(bob, invitation, Optional.empty()).notice()).contains(promised.inEnglish());
    }

    private Optional<Notice> kept(FeedbackCycle cycle) {
        return company.within(() -> company.persistence.feedbackCycles().notice(cycle.id()));
    }

    private void translate(FeedbackForm form, Locale locale, String title) {
        accepted(feedback.forms().translate(new TranslateForm(company.hr, form.id(), locale, Map.of("title", title))));
    }
}
