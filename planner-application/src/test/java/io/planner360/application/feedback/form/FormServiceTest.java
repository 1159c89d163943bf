package io.planner360.application.feedback.form;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormSummary;
import io.planner360.domain.feedback.form.FormTexts;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FormServiceTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final CompetencyFramework framework = company.framework();
    private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);

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
        FeedbackForm edited =
                accepted(edit(1, draft(List.of(QuestionDraft.comment("New?"), withId(kept)), RaterGroup.standard())));
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
        assertThat(company.start(company.draftCycle(form, "Autumn")).status()).isEqualTo(CycleStatus.COLLECTING);
    }

    @Nested
    class The_next_edition {
        private final FeedbackForm kept = kept();

        private FeedbackForm kept() {
            accepted(feedback.forms()
                    .translate(new TranslateForm(company.hr, form.id(), Locale.GERMAN, Map.of("title", "Formular"))));
            company.start(company.draftCycle(form, "Spring"));
            return accepted(feedback.forms().find(new FindForm(company.hr, form.id())));
        }

        private Either<Refusal, FeedbackForm> revise(FeedbackForm of) {
            return feedback.forms().revise(new ReviseForm(company.hr, of.id()));
        }

        @Test
        void is_edited_while_cycles_keep_the_one_before() {
            FeedbackForm next = accepted(revise(kept));
            QuestionDraft first =
                    QuestionDraft.keeping(next.content().questions().get(0));
            FeedbackForm edited = accepted(feedback.forms()
                    .edit(new EditForm(company.hr, next.id(), 1, draft(List.of(first), RaterGroup.standard()))));
            assertThat(edited.edition().number()).isEqualTo(2);
            assertThat(edited.content().questions().get(0).lineage())
                    .isEqualTo(kept.content().questions().get(0).lineage());
            assertThat(accepted(feedback.forms().find(new FindForm(company.hr, form.id()))))
                    .isEqualTo(kept);
            assertThat(company.start(company.draftCycle(edited, "Autumn")).status())
                    .isEqualTo(CycleStatus.COLLECTING);
        }

        @Test
        void follows_the_newest_one_only() {
            FeedbackForm next = accepted(revise(kept));
            assertThat(kind(revise(kept))).isEqualTo("Conflict feedback_forms_edition_key");
            assertThat(kind(revise(next))).isEqualTo("FORM_NOT_FROZEN");
            assertThat(accepted(feedback.forms()
                            .editions(
                                    new ListEditions(company.hr, kept.edition().family()))))
                    .containsExactly(FormSummary.of(kept), FormSummary.of(next));
        }

        @Test
        void is_written_in_the_same_languages() {
            FeedbackForm next = accepted(revise(kept));
            assertThat(accepted(feedback.forms().find(new FindForm(company.hr, next.id(), Optional.of(Locale.GERMAN))))
                            .content()
                            .title())
                    .isEqualTo("Formular");
        }

        @Test
        void says_who_made_it_and_when() {
            Actor.Person colleague = company.hire(SystemRole.HR);
            assertThat(accepted(feedback.forms().revise(new ReviseForm(colleague, kept.id())))
                            .authorship())
                    .isEqualTo(Authorship.of(Optional.of(colleague.user()), Company.BEGIN));
        }
    }

    @Nested
    class A_template {
        private final FeedbackForm template =
                accepted(feedback.forms().copy(new CopyForm(company.hr, form.id(), "Template", FormType.TEMPLATE)));

        @Test
        void is_copied_and_not_asked_with() {
            assertThat(kind(feedback.cycles()
                            .create(new CreateCycle(
                                    company.hr, template.id(), "Spring", Company.ZONE, Company.CLOSING_DAY))))
                    .isEqualTo("FORM_IS_TEMPLATE");
            FeedbackForm copy =
                    accepted(feedback.forms().copy(new CopyForm(company.hr, template.id(), "Copy", FormType.STANDARD)));
            assertThat(company.start(company.draftCycle(copy, "Spring")).status())
                    .isEqualTo(CycleStatus.COLLECTING);
        }

        @Test
        void is_listed_apart_from_forms() {
            assertThat(listed(FormType.TEMPLATE, true)).containsExactly(FormSummary.of(template));
            assertThat(listed(FormType.STANDARD, true)).containsExactly(FormSummary.of(form));
        }

        @Test
        void may_be_written_as_one() {
            FeedbackForm written = accepted(feedback.forms()
                    .create(new CreateForm(
                            company.hr,
                            framework.id(),
                            FormType.TEMPLATE,
                            draft(List.of(QuestionDraft.comment("?")), RaterGroup.standard()))));
            assertThat(written.type()).isEqualTo(FormType.TEMPLATE);
        }
    }

    @Nested
    class A_retired_form {
        private final FeedbackCycle before = company.draftCycle(form, "Before");

        A_retired_form() {
            accepted(feedback.forms().retire(new RetireForm(company.hr, form.id())));
        }

        @Test
        void serves_no_new_cycle_until_it_is_in_use_again() {
            CreateCycle create = new CreateCycle(company.hr, form.id(), "Spring", Company.ZONE, Company.CLOSING_DAY);
            assertThat(kind(feedback.cycles().create(create))).isEqualTo("FORM_RETIRED");
            accepted(feedback.forms().reactivate(new ReactivateForm(company.hr, form.id())));
            assertThat(kind(feedback.cycles().create(create))).isEqualTo("done");
        }

        @Test
        void serves_the_cycles_that_have_it() {
            assertThat(company.start(before).status()).isEqualTo(CycleStatus.COLLECTING);
        }

        @Test
        void is_listed_apart_from_active_ones() {
            assertThat(listed(FormType.STANDARD, true)).isEmpty();
            assertThat(listed(FormType.STANDARD, false))
                    .extracting(FormSummary::id)
                    .containsExactly(form.id());
        }
    }

    @Nested
    class Translations_of_a_form {
        private Either<Refusal, FeedbackForm> translate(Locale locale, Map<String, String> texts) {
            return feedback.forms().translate(new TranslateForm(company.hr, form.id(), locale, texts));
        }

        private List<String> missing(Locale locale) {
            return accepted(feedback.forms().missingTexts(new FindMissingTexts(company.hr, form.id(), locale)));
        }

        @Test
        void are_given_where_asked_for_and_else_what_was_written() {
            accepted(translate(Locale.GERMAN, Map.of("title", "Formular")));
            FeedbackForm german =
                    accepted(feedback.forms().find(new FindForm(company.hr, form.id(), Optional.of(Locale.GERMANY))));
            assertThat(german.content().title()).isEqualTo("Formular");
            assertThat(german.content().questions()).isEqualTo(form.content().questions());
            assertThat(accepted(feedback.forms().find(new FindForm(company.hr, form.id())))
                            .content())
                    .isEqualTo(form.content());
        }

        @Test
        void are_reported_where_they_are_missing() {
            List<String> all = List.copyOf(FormTexts.of(form.content()).keySet());
            assertThat(missing(Locale.GERMAN)).isEqualTo(all).startsWith("title");
            accepted(translate(Locale.GERMAN, Map.of("title", "Formular")));
            assertThat(missing(Locale.GERMANY)).isEqualTo(all.subList(1, all.size()));
        }

        @Test
        void are_work_on_the_form() {
            company.clock.set(Company.BEGIN.plusSeconds(60));
            FeedbackForm translated = accepted(translate(Locale.GERMAN, Map.of("title", "Formular")));
            assertThat(translated.version()).isEqualTo(form.version() + 1);
            assertThat(translated.authorship().updatedAt()).isEqualTo(Company.BEGIN.plusSeconds(60));
            assertThat(accepted(feedback.forms().find(new FindForm(company.hr, form.id()))))
                    .isEqualTo(translated);
        }

        @Test
        void that_raters_read_stay() {
            accepted(translate(Locale.GERMAN, Map.of("title", "Formular")));
            company.start(company.draftCycle(form, "Spring"));
            assertThat(kind(translate(Locale.GERMAN, Map.of("title", "Fragebogen"))))
                    .isEqualTo("FORM_FROZEN");
            assertThat(kind(translate(Locale.FRENCH, Map.of("title", "Formulaire"))))
                    .isEqualTo("done");
        }
    }

    private List<FormSummary> listed(FormType type, boolean active) {
        return accepted(feedback.forms().list(new ListForms(company.hr, type, active, PageRequest.first(10))))
                .items();
    }
}
