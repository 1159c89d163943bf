package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be edited of a form until it freezes.
 *
 * @param title 1 to 255 characters
 * @param description up to 4,000 characters, may be empty
 * @param scales at least one where a question is rated
 * @param questions in the order of display, at least one, at most 500
 * @param groups in the order of display; SELF, if there, is exempt
 * @param smallGroups what becomes of protected groups in which too few answered
 * @param settings how it is put before its raters
 */
public record FormContent(
        String title,
        String description,
        Confidentiality confidentiality,
        List<ResponseScale> scales,
        List<FeedbackQuestion> questions,
        List<RaterGroup> groups,
        SmallGroups smallGroups,
        FormSettings settings) {
    public FormContent {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(confidentiality, "confidentiality");
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
        requireNonNull(smallGroups, "smallGroups");
        requireNonNull(settings, "settings");
    }

    /** A content with {@link SmallGroups#COMBINE} and {@link FormSettings#NONE}. */
    public FormContent(
            String title,
            String description,
            Confidentiality confidentiality,
            List<ResponseScale> scales,
            List<FeedbackQuestion> questions,
            List<RaterGroup> groups) {
        this(title, description, confidentiality, scales, questions, groups, SmallGroups.COMBINE, FormSettings.NONE);
    }

    /**
     * The same as an edit of what was there before: a question that keeps its id and asks the same, if in other
     * words, stays in its lineage; each other one begins its own.
     */
    FormContent continuing(FormContent before) {
        Map<FeedbackQuestionId, FeedbackQuestion> old =
                before.questions.stream().collect(Collectors.toMap(FeedbackQuestion::id, question -> question));
        return asking(questions.stream()
                .map(now -> Optional.ofNullable(old.get(now.id()))
                        .filter(was -> asksTheSame(before, was, now))
                        .map(was -> now.in(was.lineage()))
                        .orElseGet(() -> now.in(QuestionLineageId.beginningWith(now.id()))))
                .toList());
    }

    private boolean asksTheSame(FormContent before, FeedbackQuestion was, FeedbackQuestion now) {
        return was.kind() == now.kind()
                && was.competency().equals(now.competency())
                && was.reverseScored() == now.reverseScored()
                && before.range(was).equals(range(now))
                && was.choice().map(FormContent::shape).equals(now.choice().map(FormContent::shape));
    }

    /** The values of the question's scale; what they are called is wording. */
    private List<Integer> range(FeedbackQuestion question) {
        return scales.stream()
                .filter(scale -> question.scale().equals(Optional.of(scale.name())))
                .flatMap(scale -> scale.points().stream())
                .map(ScalePoint::value)
                .toList();
    }

    /** What can be chosen, in whatever order and words. */
    private static List<Object> shape(Choice choice) {
        return List.of(Set.copyOf(choice.codes()), choice.minimum(), choice.maximum());
    }

    /** The same with other questions. */
    FormContent asking(List<FeedbackQuestion> newQuestions) {
        return new FormContent(
                title, description, confidentiality, scales, newQuestions, groups, smallGroups, settings);
    }

    /** The same under another title. */
    FormContent titled(String newTitle) {
        return new FormContent(
                newTitle, description, confidentiality, scales, questions, groups, smallGroups, settings);
    }
}
