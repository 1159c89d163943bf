package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.nullableList;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponse.Origin;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.SecretHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is stored.
 *
 * @param bare the response without its answers
 * @param ratings one place for each question of the form, or none at all
 * @param notObserved questions
 * @param comments by question
 * @param choices the codes chosen, by question
 */
record ResponseRow(
        FeedbackResponse bare,
        List<@Nullable Integer> ratings,
        Set<UUID> notObserved,
        Map<UUID, String> comments,
        Map<UUID, List<String>> choices) {
    static final String SELECT = """
            SELECT r.id, r.cycle_id, r.target_user_id, r.rater_group, r.invitation_id, r.submitted_at, r.receipt_hash,
                   r.not_observed, CAST(f.ratings AS integer[]) AS ratings, c.questions, c.texts,
                   o.choice_questions, o.choices
            FROM feedback_responses r
            LEFT JOIN feedback_ratings f ON f.organization_id = :organization AND f.response_id = r.id
            CROSS JOIN LATERAL (
                SELECT array_agg(question_id ORDER BY question_id) AS questions,
                       array_agg(text ORDER BY question_id) AS texts
                FROM feedback_comments
                WHERE organization_id = :organization AND response_id = r.id) AS c
            CROSS JOIN LATERAL (
                SELECT array_agg(question_id ORDER BY question_id) AS choice_questions,
                       array_agg(array_to_string(options, ',') ORDER BY question_id) AS choices
                FROM feedback_choices
                WHERE organization_id = :organization AND response_id = r.id) AS o
            """;

    static ResponseRow read(ResultSet row) throws SQLException {
        FeedbackResponse bare = new FeedbackResponse(
                new FeedbackResponseId(uuid(row, "id")),
                new FeedbackCycleId(uuid(row, "cycle_id")),
                new UserId(uuid(row, "target_user_id")),
                new RaterGroupCode(row.getString("rater_group")),
                origin(row),
                optionalText(row, "receipt_hash").map(SecretHash::new),
                List.of());
        return new ResponseRow(
                bare,
                nullableList(row, "ratings", Integer.class),
                Set.copyOf(list(row, "not_observed", UUID.class)),
                comments(row),
                choices(row));
    }

    FeedbackResponse in(FormLayout layout) {
        return new FeedbackResponse(
                bare.id(),
                bare.cycle(),
                bare.target(),
                bare.group(),
                bare.origin(),
                bare.receipt(),
                layout.answers(this));
    }

    private static Optional<Origin> origin(ResultSet row) throws SQLException {
        Optional<UUID> invitation = optionalUuid(row, "invitation_id");
        return invitation.isPresent()
                ? Optional.of(new Origin(new FeedbackInvitationId(invitation.get()), instant(row, "submitted_at")))
                : Optional.empty();
    }

    private static Map<UUID, String> comments(ResultSet row) throws SQLException {
        List<UUID> questions = list(row, "questions", UUID.class);
        List<String> texts = list(row, "texts", String.class);
        Map<UUID, String> comments = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            comments.put(questions.get(i), texts.get(i));
        }
        return comments;
    }

    private static Map<UUID, List<String>> choices(ResultSet row) throws SQLException {
        List<UUID> questions = list(row, "choice_questions", UUID.class);
        List<String> codes = list(row, "choices", String.class);
        Map<UUID, List<String>> choices = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            choices.put(questions.get(i), OptionCodes.split(codes.get(i)));
        }
        return choices;
    }
}
