package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.form.FormDraft.QuestionDraft;
import io.planner360.cli.input.AnswerRow;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.QuestionType;
import io.planner360.cli.input.ScaleRow;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormSettings;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.organization.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The stored form of a cycle.
 *
 * @param ids the id in {@code questions.csv} to the stored one
 */
record Questionnaire(FeedbackForm form, Map<String, FeedbackQuestionId> ids) {

    static Questionnaire create(
            Planner planner,
            Actor actor,
            CycleSettings settings,
            Framework framework,
            List<QuestionRow> rows,
            List<FeedbackEntry> entries) {
        FormDraft draft = new FormDraft(
                settings.cycle(),
                "",
                settings.confidentiality(),
                scales(rows),
                rows.stream().map(row -> question(row, framework)).toList(),
                groups(settings.threshold(), entries),
                settings.smallGroups(),
                FormSettings.NONE);
        FeedbackForm form = Accepted.by(planner.feedback()
                .forms()
                .create(new CreateForm(actor, framework.stored().id(), draft)));
        Map<String, FeedbackQuestionId> ids = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ids.put(rows.get(i).id(), form.content().questions().get(i).id());
        }
        return new Questionnaire(form, Map.copyOf(ids));
    }

    private static List<ResponseScale> scales(List<QuestionRow> rows) {
        return rows.stream()
                .flatMap(row -> row.scale().stream())
                .distinct()
                .map(scale -> new ResponseScale(
                        name(scale),
                        scale.points().stream()
                                .map(point -> new ScalePoint(point.value(), point.anchor()))
                                .toList()))
                .toList();
    }

    /** The name in the file may spell out all anchors, and be longer than a scale's name. */
    private static String name(ScaleRow scale) {
        String name = scale.name();
        return name.codePointCount(0, name.length()) <= 100 ? name : name.substring(0, name.offsetByCodePoints(0, 100));
    }

    private static QuestionDraft question(QuestionRow row, Framework framework) {
        return new QuestionDraft(
                Optional.empty(),
                row.type() == QuestionType.RATED ? FeedbackQuestion.Kind.RATED : FeedbackQuestion.Kind.COMMENT,
                row.text(),
                row.competencyId().map(framework::id),
                row.scale().map(Questionnaire::name),
                row.reverse(),
                row.required());
    }

    /** The usual groups, and those that only this organization has, all of them protected. */
    private static List<RaterGroup> groups(int threshold, List<FeedbackEntry> entries) {
        List<RaterGroup> groups = new ArrayList<>(RaterGroup.standard(threshold));
        List<RaterGroupCode> known = groups.stream().map(RaterGroup::code).toList();
        new TreeSet<>(entries.stream().map(FeedbackEntry::group).toList())
                .stream()
                        .map(RaterGroupCode::new)
                        .filter(code -> !known.contains(code))
                        .forEach(code -> groups.add(RaterGroup.protectedFrom(code, threshold)));
        return groups;
    }

    List<Answer> answers(List<AnswerRow> rows) {
        return rows.stream().flatMap(row -> answer(row).stream()).toList();
    }

    private Optional<Answer> answer(AnswerRow row) {
        FeedbackQuestionId question = ids.get(row.questionId());
        if (question == null) {
            throw new IllegalArgumentException("not of this form: " + row.questionId());
        }
        if (row.notObserved()) {
            return Optional.of(new Answer.NotObserved(question));
        }
        return row.rating()
                .<Answer>map(rating -> new Answer.Rated(question, rating))
                .or(() -> row.comment().map(text -> new Answer.Commented(question, text)));
    }
}
