package io.planner360.jdbi.internal.feedback;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.AnswerCheck;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.SecretHash;
import io.planner360.jdbi.internal.SqlArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Responses of one cycle as columns of the tables that they go to, in the order of their ids, which are random. */
final class ResponseColumns {
    static final String ADD_ALL = """
            WITH given AS (
                SELECT *
                FROM unnest(:ids, :targets, :groups, :invitations, :times, :receipts, :notObserved, :ratings)
                    AS given (id, target, rater_group, invitation, submitted_at, receipt, not_observed, ratings)
            ), ratings AS (
                INSERT INTO feedback_ratings (organization_id, response_id, ratings)
                SELECT :organization, id, CAST(ratings AS smallint[])
                FROM given
                WHERE ratings IS NOT NULL
            ), comments AS (
                INSERT INTO feedback_comments (organization_id, response_id, question_id, text)
                SELECT :organization, response, question, text
                FROM unnest(:commented, :commentQuestions, :texts) AS given (response, question, text)
            ), choices AS (
                INSERT INTO feedback_choices (organization_id, response_id, question_id, options)
                SELECT :organization, response, question, string_to_array(options, ',')
                FROM unnest(:chosen, :choiceQuestions, :choices) AS given (response, question, options)
            )
            INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group, invitation_id,
                                            submitted_at, receipt_hash, not_observed)
            SELECT :organization, id, :cycle, target, rater_group, invitation, CAST(submitted_at AS timestamptz),
                   receipt, CAST(not_observed AS uuid[])
            FROM given
            """;

    private final FeedbackCycleId cycle;
    private final List<FeedbackResponse> responses;
    private final Map<FeedbackQuestionId, Integer> placeOf = new HashMap<>();
    private final FormLayout layout;
    private final List<String> notObserved = new ArrayList<>();
    private final List<Optional<String>> ratings = new ArrayList<>();
    private final List<Of<Answer.Commented>> comments = new ArrayList<>();
    private final List<Of<Answer.Chosen>> choices = new ArrayList<>();

    /** An answer of a response. */
    private record Of<A>(UUID response, A answer) {}

    private ResponseColumns(FormLayout layout, FeedbackCycleId cycle, List<FeedbackResponse> responses) {
        this.layout = layout;
        this.cycle = cycle;
        this.responses = responses;
        for (int place = 0; place < layout.places().size(); place++) {
            placeOf.put(layout.places().get(place).question(), place);
        }
    }

    /** @throws IllegalArgumentException if one is of another cycle, or answers what the cycle's form does not ask */
    static ResponseColumns of(FormLayout layout, FeedbackCycleId cycle, List<FeedbackResponse> responses) {
        ResponseColumns columns = new ResponseColumns(
                layout,
                cycle,
                responses.stream()
                        .sorted(Comparator.comparing(response -> response.id().value()))
                        .toList());
        columns.responses.forEach(columns::add);
        return columns;
    }

    private void add(FeedbackResponse response) {
        if (!response.cycle().equals(cycle)) {
            throw new IllegalArgumentException("responses of several cycles");
        }
        StringJoiner unseen = new StringJoiner(",", "{", "}");
        @Nullable Integer[] rated = new Integer[layout.places().size()];
        boolean any = false;
        for (Answer answer : response.answers()) {
            Integer place = placeOf.get(answer.question());
            if (place == null || !AnswerCheck.fits(layout.places().get(place).kind(), answer)) {
                throw new IllegalArgumentException("the answers do not fit the form of feedback cycle " + cycle);
            }
            if (answer instanceof Answer.Rated rating) {
                rated[place] = rating.rating();
                any = true;
            } else if (answer instanceof Answer.NotObserved) {
                unseen.add(answer.question().value().toString());
            } else if (answer instanceof Answer.Commented comment) {
                comments.add(new Of<>(response.id().value(), comment));
            } else if (answer instanceof Answer.Chosen choice) {
                choices.add(new Of<>(response.id().value(), choice));
            }
        }
        notObserved.add(unseen.toString());
        ratings.add(any ? Optional.of(array(rated)) : Optional.empty());
    }

    private static String array(@Nullable Integer[] places) {
        StringBuilder text = new StringBuilder("{");
        for (int place = 0; place < places.length; place++) {
            Integer rating = places[place];
            text.append(place == 0 ? "" : ",").append(rating == null ? "NULL" : rating.toString());
        }
        return text.append('}').toString();
    }

    Update bind(Update statement) {
        return statement
                .bind("cycle", cycle.value())
                .bind("ids", SqlArray.uuids(responses, response -> response.id().value()))
                .bind(
                        "targets",
                        SqlArray.uuids(responses, response -> response.target().value()))
                .bind(
                        "groups",
                        SqlArray.texts(responses, response -> response.group().value()))
                .bind(
                        "invitations",
                        SqlArray.optionalUuids(
                                responses,
                                response -> response.origin()
                                        .map(origin -> origin.invitation().value())))
                .bind(
                        "times",
                        SqlArray.optionalTexts(
                                responses,
                                response -> response.origin()
                                        .map(origin -> origin.submittedAt().toString())))
                .bind(
                        "receipts",
                        SqlArray.optionalTexts(
                                responses, response -> response.receipt().map(SecretHash::hex)))
                .bind("notObserved", SqlArray.texts(notObserved, text -> text))
                .bind("ratings", SqlArray.optionalTexts(ratings, text -> text))
                .bind("commented", SqlArray.uuids(comments, Of::response))
                .bind(
                        "commentQuestions",
                        SqlArray.uuids(
                                comments, comment -> comment.answer().question().value()))
                .bind(
                        "texts",
                        SqlArray.texts(comments, comment -> comment.answer().text()))
                .bind("chosen", SqlArray.uuids(choices, Of::response))
                .bind(
                        "choiceQuestions",
                        SqlArray.uuids(
                                choices, choice -> choice.answer().question().value()))
                .bind(
                        "choices",
                        SqlArray.texts(
                                choices,
                                choice -> OptionCodes.joined(choice.answer().options())));
    }
}
