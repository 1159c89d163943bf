package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.Answer;
import io.planner360.domain.feedback.FeedbackCycleId;
import io.planner360.domain.feedback.FeedbackQuestion.Kind;
import io.planner360.domain.feedback.FeedbackQuestionId;
import io.planner360.jdbi.internal.BoundSql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The places of a frozen form's questions: what the numbers of a rating row belong to. The row of a competency
 * has a place for each of its rated questions, by position.
 */
record FormLayout(List<Item> items) {
    private static final String OF_CYCLE =
            """
            SELECT q.id, q.kind, q.competency_id
            FROM feedback_cycles c
            JOIN feedback_questions q ON q.organization_id = :organization AND q.form_id = c.form_id
            WHERE c.organization_id = :organization AND c.id = :cycle
            ORDER BY q.position
            """;

    static FormLayout of(BoundSql sql, FeedbackCycleId cycle) {
        return new FormLayout(sql.query(OF_CYCLE)
                .bind("cycle", cycle.value())
                .map((row, context) -> new Item(
                        new FeedbackQuestionId(uuid(row, "id")),
                        constant(row, "kind", Kind.class),
                        optionalUuid(row, "competency_id")))
                .list());
    }

    /** What the response says, in the form's order. */
    List<Answer> answers(ResponseRow response) {
        Map<UUID, Iterator<@Nullable Integer>> ratings = new HashMap<>();
        response.ratings().forEach((competency, places) -> ratings.put(competency, places.iterator()));
        List<Answer> answers = new ArrayList<>();
        for (Item item : items) {
            item.answer(response, ratings).ifPresent(answers::add);
        }
        return answers;
    }

    /** One question. */
    record Item(FeedbackQuestionId question, Kind kind, Optional<UUID> competency) {
        private Optional<Answer> answer(ResponseRow response, Map<UUID, Iterator<@Nullable Integer>> ratings) {
            if (kind == Kind.COMMENT) {
                return Optional.ofNullable(response.comments().get(question.value()))
                        .map(text -> new Answer.Commented(question, text));
            }
            Iterator<@Nullable Integer> places = ratings.get(competency.orElseThrow());
            Integer rating = places == null ? null : places.next();
            if (rating != null) {
                return Optional.of(new Answer.Rated(question, rating));
            }
            return response.notObserved().contains(question.value())
                    ? Optional.of(new Answer.NotObserved(question))
                    : Optional.empty();
        }
    }
}
