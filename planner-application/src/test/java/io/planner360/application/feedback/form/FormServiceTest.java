package io.planner360.application.feedback.form;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
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
}
