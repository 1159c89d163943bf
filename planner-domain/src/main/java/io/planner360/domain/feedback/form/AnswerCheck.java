package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        Map<String, ResponseScale> scales = new HashMap<>();
        form.content().scales().forEach(scale -> scales.put(scale.name(), scale));
        Map<FeedbackQuestionId, Answer> given = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            given.put(answer.question(), answer);
            FeedbackQuestion question = questions.get(answer.question());
            // Where an answer stands is only put into words if something is wrong with it: nearly all are right.
            if (!(question != null && isRightRating(scales, question, answer))) {
                look(violations, form, question, answer, "answers[" + i + "]");
            }
        }
        List<Answer> inOrder = new ArrayList<>(answers.size());
        for (FeedbackQuestion question : form.content().questions()) {
            Answer answer = given.get(question.id());
            if (answer != null) {
                inOrder.add(answer);
            } else if (complete && question.required()) {
                violations.check(false, "answers", "must answer the required question " + question.id());
            }
        }
        return violations.orElse(() -> inOrder.stream()
                .map(answer -> inOrder(requireNonNull(questions.get(answer.question())), answer))
                .toList());
    }

    private static boolean isRightRating(Map<String, ResponseScale> scales, FeedbackQuestion question, Answer answer) {
        if (!(answer instanceof Answer.Rated rated) || question.kind() != Kind.RATED) {
            return false;
        }
        ResponseScale scale = question.scale().map(scales::get).orElse(null);
        return scale != null && scale.contains(rated.rating());
    }

    private static void look(
            Violations violations, FeedbackForm form, @Nullable FeedbackQuestion question, Answer answer, String at) {
        if (question == null) {
            violations.check(false, at + ".question", "is not of this form");
        } else {
            answer(violations, form, question, answer, at);
        }
    }

    private static void answer(
            Violations violations, FeedbackForm form, FeedbackQuestion question, Answer answer, String at) {
        if (!fits(question.kind(), answer)) {
            violations.check(false, at, expected(question.kind()));
            return;
        }
        if (answer instanceof Answer.Commented comment) {
            violations.text(comment.text(), LONGEST_COMMENT, at + ".text");
        } else if (answer instanceof Answer.Rated rating) {
            ResponseScale scale = form.scaleOf(question);
            violations.check(
                    scale.contains(rating.rating()),
                    at + ".rating",
                    "must be " + scale.lowest() + " to " + scale.highest());
        } else if (answer instanceof Answer.Chosen chosen) {
            chosen(violations, question.choice().orElseThrow(), chosen.options(), at + ".options");
        }
    }

    /** Whether this is how questions of the kind are answered. */
    public static boolean fits(Kind kind, Answer answer) {
        return switch (kind) {
            case RATED -> answer instanceof Answer.Rated || answer instanceof Answer.NotObserved;
            case COMMENT -> answer instanceof Answer.Commented;
            case CHOICE -> answer instanceof Answer.Chosen;
        };
    }

    private static String expected(Kind kind) {
        return switch (kind) {
            case RATED -> "must be a rating";
            case COMMENT -> "must be a comment";
            case CHOICE -> "must be a choice";
        };
    }

    private static void chosen(Violations violations, Choice choice, List<String> options, String at) {
        violations
                .unique(options, option -> option, at)
                .check(
                        options.size() >= choice.minimum() && options.size() <= choice.maximum(),
                        at,
                        "must be " + choice.numbers());
        options.stream()
                .filter(option -> !choice.codes().contains(option))
                .forEach(strange -> violations.check(false, at, "has " + strange + ", which cannot be chosen"));
    }

    /** The same answer, whatever the order in which its options were chosen. */
    private static Answer inOrder(FeedbackQuestion question, Answer answer) {
        return answer instanceof Answer.Chosen chosen
                ? new Answer.Chosen(
                        question.id(),
                        question.choice().orElseThrow().codes().stream()
                                .filter(chosen.options()::contains)
                                .toList())
                : answer;
    }
}
