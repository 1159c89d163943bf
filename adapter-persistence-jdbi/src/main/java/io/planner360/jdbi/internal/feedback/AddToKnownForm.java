package io.planner360.jdbi.internal.feedback;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.AnswerCheck;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.SecretHash;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.SqlArray;
import io.planner360.jdbi.internal.feedback.KnownForms.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Stores a response whose form is known, so that it can be put into the form's order here; does nothing where the
 * cycle's form turns out to be another, or not as it was.
 */
final class AddToKnownForm {
    private static final String ADD = """
            WITH form AS (
                SELECT f.id
                FROM feedback_cycles c
                JOIN feedback_forms f ON f.organization_id = :organization AND f.id = c.form_id
                WHERE c.organization_id = :organization AND c.id = :cycle AND f.id = :form
                    AND f.version = :formVersion AND CAST(f.xmin AS text) = :formWrittenBy
            ), stored AS (
                INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group,
                                                invitation_id, submitted_at, receipt_hash, not_observed)
                SELECT :organization, :id, :cycle, :target, :group,
                       CAST(:invitation AS uuid), CAST(:submittedAt AS timestamptz), CAST(:receipt AS text),
                       :notObserved
                FROM form
                ON CONFLICT ON CONSTRAINT feedback_responses_receipt_key DO NOTHING
                RETURNING id
            ), ratings AS (
                INSERT INTO feedback_ratings (organization_id, response_id, ratings)
                SELECT :organization, stored.id, CAST(:ratings AS smallint[])
                FROM stored
                WHERE :rated
            )%s
            SELECT EXISTS (SELECT FROM form) AS known, EXISTS (SELECT FROM stored) AS added
            """;

    private static final String MORE_THAN_RATINGS = """
            , comments AS (
                INSERT INTO feedback_comments (organization_id, response_id, question_id, text)
                SELECT :organization, stored.id, given.question_id, given.text
                FROM stored, unnest(:commented, :texts) AS given (question_id, text)
            ), choices AS (
                INSERT INTO feedback_choices (organization_id, response_id, question_id, options)
                SELECT :organization, stored.id, given.question_id, string_to_array(given.options, ',')
                FROM stored, unnest(:chosen, :choices) AS given (question_id, options)
            )""";

    private static final String ADD_RATINGS = String.format(Locale.ROOT, ADD, "");

    private static final String ADD_ALL = String.format(Locale.ROOT, ADD, MORE_THAN_RATINGS);

    private AddToKnownForm() {}

    /** True if it is stored, false if its receipt is taken; nothing where the form is not known as it is now. */
    static Optional<Boolean> add(BoundSql sql, FeedbackResponse response, Known known) {
        Map<FeedbackQuestionId, Answer> given = new HashMap<>();
        response.answers().forEach(answer -> given.put(answer.question(), answer));
        List<FeedbackQuestion> questions = known.form().content().questions();
        long fitting = questions.stream()
                .filter(question -> {
                    Answer answer = given.get(question.id());
                    return answer != null && AnswerCheck.fits(question.kind(), answer);
                })
                .count();
        if (fitting < response.answers().size()) {
            return Optional.empty();
        }
        return bound(sql, response, known)
                .bind("ratings", SqlArray.optionalIntegers(questions, question -> rating(given.get(question.id()))))
                .map((row, context) ->
                        row.getBoolean("known") ? Optional.of(row.getBoolean("added")) : Optional.<Boolean>empty())
                .one();
    }

    private static Query bound(BoundSql sql, FeedbackResponse response, Known known) {
        List<Answer.Commented> commented = answers(response, Answer.Commented.class);
        List<Answer.Chosen> chosen = answers(response, Answer.Chosen.class);
        Query query = commented.isEmpty() && chosen.isEmpty()
                ? sql.query(ADD_RATINGS)
                : sql.query(ADD_ALL)
                        .bind(
                                "commented",
                                SqlArray.uuids(
                                        commented, answer -> answer.question().value()))
                        .bind("texts", SqlArray.texts(commented, Answer.Commented::text))
                        .bind(
                                "chosen",
                                SqlArray.uuids(
                                        chosen, answer -> answer.question().value()))
                        .bind("choices", SqlArray.texts(chosen, answer -> OptionCodes.joined(answer.options())));
        return query.bind("id", response.id().value())
                .bind("cycle", response.cycle().value())
                .bind("form", known.form().id().value())
                .bind("formVersion", known.stamp().version())
                .bind("formWrittenBy", known.stamp().writtenBy())
                .bind("target", response.target().value())
                .bind("group", response.group().value())
                .bind(
                        "invitation",
                        response.origin().map(origin -> origin.invitation().value()))
                .bind("submittedAt", response.origin().map(FeedbackResponse.Origin::submittedAt))
                .bind("receipt", response.receipt().map(SecretHash::hex))
                .bind("rated", response.answers().stream().anyMatch(Answer.Rated.class::isInstance))
                .bind(
                        "notObserved",
                        SqlArray.uuids(
                                answers(response, Answer.NotObserved.class),
                                answer -> answer.question().value()));
    }

    private static Optional<Integer> rating(@Nullable Answer answer) {
        return answer instanceof Answer.Rated rated ? Optional.of(rated.rating()) : Optional.empty();
    }

    static <A extends Answer> List<A> answers(FeedbackResponse response, Class<A> kind) {
        return response.answers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
