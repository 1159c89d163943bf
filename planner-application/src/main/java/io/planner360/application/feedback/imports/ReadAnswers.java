package io.planner360.application.feedback.imports;

import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.AnswerCheck;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what lines say into answers to a form. */
final class ReadAnswers {
    private static final Pattern OF_ANSWER = Pattern.compile("answers\\[(\\d+)](.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("\\|");

    private final FeedbackForm form;
    private final Consumer<LineProblem> problems;
    private final Map<String, FeedbackQuestion> questions = new HashMap<>();

    ReadAnswers(FeedbackForm form, Consumer<LineProblem> problems) {
        this.form = form;
        this.problems = problems;
        List<FeedbackQuestion> inOrder = form.content().questions();
        for (int i = 0; i < inOrder.size(); i++) {
            questions.put(Integer.toString(i + 1), inOrder.get(i));
            questions.put(inOrder.get(i).id().toString(), inOrder.get(i));
        }
    }

    /** The answers, if they are a whole submission; otherwise what is wrong is told. */
    Optional<List<Answer>> read(ImportedResponse response) {
        List<Answer> answers = new ArrayList<>(response.answers().size());
        List<ImportedAnswer> lines = new ArrayList<>(response.answers().size());
        Set<FeedbackQuestionId> answered = new HashSet<>();
        boolean sound = true;
        for (ImportedAnswer given : response.answers()) {
            Optional<FeedbackQuestion> question = question(given.question());
            if (question.isEmpty()) {
                tell(given, "question_id", "must be the id or the number of a question of the form");
                sound = false;
            } else if (!answered.add(question.get().id())) {
                tell(given, "question_id", "is answered on a line before");
                sound = false;
            } else {
                Optional<Answer> answer = answer(question.get(), given);
                sound &= answer.isPresent();
                answer.ifPresent(one -> {
                    answers.add(one);
                    lines.add(given);
                });
            }
        }
        var checked = sound ? AnswerCheck.submission(form, answers) : AnswerCheck.draft(form, answers);
        if (checked.isLeft()) {
            checked.getLeft().violations().forEach(violation -> tell(violation, response, lines));
            return Optional.empty();
        }
        return sound ? Optional.of(checked.get()) : Optional.empty();
    }

    private Optional<FeedbackQuestion> question(String name) {
        return Optional.ofNullable(questions.get(name))
                .or(() -> Optional.ofNullable(questions.get(name.toLowerCase(Locale.ROOT))));
    }

    private Optional<Answer> answer(FeedbackQuestion question, ImportedAnswer given) {
        return question.kind() == FeedbackQuestion.Kind.RATED ? rated(question, given) : written(question, given);
    }

    private Optional<Answer> rated(FeedbackQuestion question, ImportedAnswer given) {
        if (given.comment().isPresent()) {
            tell(given, "comment", "must be empty: the question is rated");
            return Optional.empty();
        }
        if (given.notObserved()) {
            return Optional.of(new Answer.NotObserved(question.id()));
        }
        if (given.rating().isEmpty()) {
            tell(given, "rating", "is empty; write NA for not observed");
        }
        return given.rating().map(rating -> new Answer.Rated(question.id(), rating));
    }

    private Optional<Answer> written(FeedbackQuestion question, ImportedAnswer given) {
        if (given.rating().isPresent() || given.notObserved()) {
            tell(given, "rating", "must be empty: the question is not rated");
            return Optional.empty();
        }
        if (given.comment().isEmpty()) {
            tell(given, "comment", "is empty; leave out the line when there is no answer");
        }
        return given.comment()
                .map(text -> question.kind() == FeedbackQuestion.Kind.COMMENT
                        ? new Answer.Commented(question.id(), text)
                        : new Answer.Chosen(
                                question.id(),
                                BETWEEN_OPTIONS.splitAsStream(text).toList()));
    }

    /** The check names answers by their place in the list. */
    private void tell(Violation violation, ImportedResponse response, List<ImportedAnswer> lines) {
        Matcher ofAnswer = OF_ANSWER.matcher(violation.field());
        if (ofAnswer.matches()) {
            tell(
                    lines.get(Integer.parseInt(ofAnswer.group(1))),
                    ofAnswer.group(2).equals(".rating") ? "rating" : "comment",
                    violation.problem());
        } else {
            problems.accept(new LineProblem(response.line(), "", violation.problem()));
        }
    }

    private void tell(ImportedAnswer given, String column, String problem) {
        problems.accept(new LineProblem(given.line(), column, problem));
    }
}
