package io.planner360.domain.feedback.form;

import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds answers against the form they answer. */
public final class AnswerCheck {
    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 4_000;

    private AnswerCheck() {}

    /** Answers that may still be incomplete, in the form's order; or everything that is wrong with them. */
    public static Either<InvalidInput, List<Answer>> draft(FeedbackForm form, List<Answer> answers) {
        return check(form, answers, false);
    }

    /** Answers to every required question, in the form's order; or everything that is wrong with them. */
    public static Either<InvalidInput, List<Answer>> submission(FeedbackForm form, List<Answer> answers) {
        return check(form, answers, true);
    }

    private static Either<InvalidInput, List<Answer>> check(FeedbackForm form, List<Answer> answers, boolean complete) {
        Violations violations = new Violations().unique(answers, Answer::question, "answers");
        Map<FeedbackQuestionId, FeedbackQuestion> questions = new HashMap<>();
        form.content().questions().forEach(question -> questions.put(question.id(), question));
        Map<FeedbackQuestionId, Answer> given = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            given.put(answer.question(), answer);
            FeedbackQuestion question = questions.get(answer.question());
            String at = "answers[" + i + "]";
            if (question == null) {
                violations.check(false, at + ".question", "is not of this form");
            } else {
                answer(violations, form, question, answer, at);
            }
        }
        for (FeedbackQuestion question : form.content().questions()) {
            violations.check(
                    !complete || !question.required() || given.containsKey(question.id()),
                    "answers",
                    "must answer the required question " + question.id());
        }
        return violations.orElse(() -> form.content().questions().stream()
                .map(question -> given.get(question.id()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static void answer(
            Violations violations, FeedbackForm form, FeedbackQuestion question, Answer answer, String at) {
        boolean rated = question.kind() == Kind.RATED;
        if (answer instanceof Answer.Commented comment) {
            violations.check(!rated, at, "must be a rating").text(comment.text(), LONGEST_COMMENT, at + ".text");
            return;
        }
        violations.check(rated, at, "must be a comment");
        if (answer instanceof Answer.Rated rating && rated) {
            ResponseScale scale = form.scaleOf(question);
            violations.check(
                    scale.contains(rating.rating()),
                    at + ".rating",
                    "must be " + scale.lowest() + " to " + scale.highest());
        }
    }
}
