package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackQuestion.Kind;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.jdbi.internal.BoundSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions of a frozen form in their order: each place of a row of ratings belongs to one of them. */
record FormLayout(List<Place> places) {
    private static final String OF_CYCLE = """
            SELECT q.id, q.kind
            FROM feedback_cycles c
            JOIN feedback_questions q ON q.organization_id = :organization AND q.form_id = c.form_id
            WHERE c.organization_id = :organization AND c.id = :cycle
            ORDER BY q.position
            """;

    static FormLayout of(BoundSql sql, FeedbackCycleId cycle) {
        return new FormLayout(sql.query(OF_CYCLE)
                .bind("cycle", cycle.value())
                .map((row, context) ->
                        new Place(new FeedbackQuestionId(uuid(row, "id")), constant(row, "kind", Kind.class)))
                .list());
    }

    /** What the response says, in the form's order. */
    List<Answer> answers(ResponseRow response) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            places.get(i).answer(response, i).ifPresent(answers::add);
        }
        return answers;
    }

    /** One question. */
    record Place(FeedbackQuestionId question, Kind kind) {
        private Optional<Answer> answer(ResponseRow response, int place) {
            if (kind == Kind.COMMENT) {
                return Optional.ofNullable(response.comments().get(question.value()))
                        .map(text -> new Answer.Commented(question, text));
            }
            if (kind == Kind.CHOICE) {
                return Optional.ofNullable(response.choices().get(question.value()))
                        .map(options -> new Answer.Chosen(question, options));
            }
            Integer rating =
                    response.ratings().isEmpty() ? null : response.ratings().get(place);
            if (rating != null) {
                return Optional.of(new Answer.Rated(question, rating));
            }
            return response.notObserved().contains(question.value())
                    ? Optional.of(new Answer.NotObserved(question))
                    : Optional.empty();
        }
    }
}
