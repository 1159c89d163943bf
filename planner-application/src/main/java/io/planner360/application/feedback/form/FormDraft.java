package io.planner360.application.feedback.form;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Choice;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.SmallGroups;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a form shall hold; limits as in {@link FormContent}.
 *
 * @param groups see {@link RaterGroup#standard()}; empty for those, with the threshold that is usual in the organization
 */
public record FormDraft(
        String title,
        String description,
        Confidentiality confidentiality,
        List<ResponseScale> scales,
        List<QuestionDraft> questions,
        List<RaterGroup> groups,
        SmallGroups smallGroups,
        FormSettings settings) {
    public FormDraft {
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    /** A draft with {@link SmallGroups#COMBINE} and {@link FormSettings#NONE}. */
    public FormDraft(
            String title,
            String description,
            Confidentiality confidentiality,
            List<ResponseScale> scales,
            List<QuestionDraft> questions,
            List<RaterGroup> groups) {
        this(title, description, confidentiality, scales, questions, groups, SmallGroups.COMBINE, FormSettings.NONE);
    }

    /**
     * A question.
     *
     * @param id of a question that stays; empty for a new one, whose id is made for it
     */
    public record QuestionDraft(
            Optional<FeedbackQuestionId> id,
            FeedbackQuestion.Kind kind,
            String text,
            Optional<CompetencyId> competency,
            Optional<String> scale,
            Optional<Choice> choice,
            boolean reverseScored,
            boolean required) {

        /** A question without anything to choose from. */
        public QuestionDraft(
                Optional<FeedbackQuestionId> id,
                FeedbackQuestion.Kind kind,
                String text,
                Optional<CompetencyId> competency,
                Optional<String> scale,
                boolean reverseScored,
                boolean required) {
            this(id, kind, text, competency, scale, Optional.empty(), reverseScored, required);
        }

        /** The question as it stands in a form, to stay there. */
        public static QuestionDraft keeping(FeedbackQuestion question) {
            return new QuestionDraft(
                    Optional.of(question.id()),
                    question.kind(),
                    question.text(),
                    question.competency(),
                    question.scale(),
                    question.choice(),
                    question.reverseScored(),
                    question.required());
        }

        /** A new rated, required question. */
        public static QuestionDraft rated(String text, CompetencyId competency, String scale) {
            return new QuestionDraft(
                    Optional.empty(),
                    FeedbackQuestion.Kind.RATED,
                    text,
                    Optional.of(competency),
                    Optional.of(scale),
                    false,
                    true);
        }

        /** A new, optional question for free text. */
        public static QuestionDraft comment(String text) {
            return new QuestionDraft(
                    Optional.empty(),
                    FeedbackQuestion.Kind.COMMENT,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);
        }

        /** A new, optional question with options to choose from. */
        public static QuestionDraft choice(String text, Choice choice) {
            return new QuestionDraft(
                    Optional.empty(),
                    FeedbackQuestion.Kind.CHOICE,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(choice),
                    false,
                    false);
        }
    }

    /**
     * The content, unless a question has an id that is not one of these, or a group undercuts the organization's
     * minimum.
     */
    Either<InvalidInput, FormContent> content(
            Supplier<FeedbackQuestionId> newIds, Set<FeedbackQuestionId> known, OrganizationSettings decided) {
        Violations violations = new Violations();
        for (int i = 0; i < questions.size(); i++) {
            violations.check(
                    questions.get(i).id().filter(id -> !known.contains(id)).isEmpty(),
                    "questions[" + i + "].id",
                    "must be of a question of this form");
        }
        for (int i = 0; i < groups.size(); i++) {
            violations.check(
                    !groups.get(i).undercuts(decided.minimumThreshold()),
                    "groups[" + i + "].threshold",
                    "must be at least " + decided.minimumThreshold() + " in this organization");
        }
        return violations.orElse(() -> content(newIds, decided));
    }

    private FormContent content(Supplier<FeedbackQuestionId> newIds, OrganizationSettings decided) {
        List<FeedbackQuestion> content = questions.stream()
                .map(draft -> new FeedbackQuestion(
                        draft.id().orElseGet(newIds),
                        draft.kind(),
                        draft.text(),
                        draft.competency(),
                        draft.scale(),
                        draft.choice(),
                        draft.reverseScored(),
                        draft.required()))
                .toList();
        List<RaterGroup> asked = groups.isEmpty() ? RaterGroup.standard(decided.defaultThreshold()) : groups;
        return new FormContent(title, description, confidentiality, scales, content, asked, smallGroups, settings);
    }
}
