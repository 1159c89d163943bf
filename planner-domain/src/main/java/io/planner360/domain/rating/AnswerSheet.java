package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.List;

/**
 * What one rater said about one target, with nothing that tells who it was: all that a calculation sees.
 *
 * @param answers ratings as given, at most one a question
 */
public record AnswerSheet(RaterGroupCode group, List<Answer> answers) {
    public AnswerSheet {
        requireNonNull(group, "group");
        answers = List.copyOf(answers);
    }
}
