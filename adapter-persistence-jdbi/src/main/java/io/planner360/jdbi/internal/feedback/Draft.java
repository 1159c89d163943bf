package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.nullableList;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A draft as the columns of an invitation: five arrays that run parallel, or five NULLs. */
final class Draft {
    private Draft() {}

    static <S extends SqlStatement<S>> S bind(S statement, Optional<List<Answer>> draft) {
        if (draft.isEmpty()) {
            return statement
                    .bindNull("draftQuestions", Types.OTHER)
                    .bindNull("draftRatings", Types.OTHER)
                    .bindNull("draftNotObserved", Types.OTHER)
                    .bindNull("draftComments", Types.OTHER)
                    .bindNull("draftChoices", Types.OTHER);
        }
        List<Answer> answers = draft.get();
        return statement
                .bind(
                        "draftQuestions",
                        SqlArray.uuids(answers, answer -> answer.question().value()))
                .bind("draftRatings", SqlArray.optionalIntegers(answers, Draft::rating))
                .bind("draftNotObserved", SqlArray.booleans(answers, Answer.NotObserved.class::isInstance))
                .bind("draftComments", SqlArray.optionalTexts(answers, Draft::comment))
                .bind("draftChoices", SqlArray.optionalTexts(answers, Draft::options));
    }

    static List<Answer> read(ResultSet row) throws SQLException {
        List<UUID> questions = list(row, "draft_question_ids", UUID.class);
        List<@Nullable Integer> ratings = nullableList(row, "draft_ratings", Integer.class);
        List<@Nullable String> comments = nullableList(row, "draft_comments", String.class);
        List<@Nullable String> choices = nullableList(row, "draft_choices", String.class);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> answer(
                        new FeedbackQuestionId(questions.get(i)),
                        ratings.get(i),
                        comments.get(i),
                        choices.isEmpty() ? null : choices.get(i)))
                .toList();
    }

    private static Answer answer(
            FeedbackQuestionId question, @Nullable Integer rating, @Nullable String comment, @Nullable String options) {
        if (rating != null) {
            return new Answer.Rated(question, rating);
        }
        if (options != null) {
            return new Answer.Chosen(question, OptionCodes.split(options));
        }
        return comment == null ? new Answer.NotObserved(question) : new Answer.Commented(question, comment);
    }

    private static Optional<Integer> rating(Answer answer) {
        return answer instanceof Answer.Rated rated ? Optional.of(rated.rating()) : Optional.empty();
    }

    private static Optional<String> comment(Answer answer) {
        return answer instanceof Answer.Commented comment ? Optional.of(comment.text()) : Optional.empty();
    }

    private static Optional<String> options(Answer answer) {
        return answer instanceof Answer.Chosen chosen
                ? Optional.of(OptionCodes.joined(chosen.options()))
                : Optional.empty();
    }
}
