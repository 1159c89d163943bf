package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.optionalUuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** The table {@code feedback_responses} with ratings, comments and choices. */
final class JdbiFeedbackResponses implements FeedbackResponses {
    private static final String ADD = """
            WITH questions AS (
                SELECT q.id, q.kind, q.position, q.form_id
                FROM feedback_cycles c
                JOIN feedback_questions q ON q.organization_id = :organization AND q.form_id = c.form_id
                WHERE c.organization_id = :organization AND c.id = :cycle
            ), known AS (
                SELECT count(*) = :answers AS all_of_form
                FROM questions
                WHERE kind = 'rated' AND (id = ANY (:rated) OR id = ANY (:notObserved))
                    OR kind = 'comment' AND id = ANY (:commented)
                    OR kind = 'choice' AND id = ANY (:chosen)
            ), stored AS (
                INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group,
                                                invitation_id, submitted_at, receipt_hash, not_observed)
                SELECT :organization, :id, :cycle, :target, :group,
                       CAST(:invitation AS uuid), CAST(:submittedAt AS timestamptz), CAST(:receipt AS text),
                       :notObserved
                FROM known
                WHERE all_of_form
                ON CONFLICT ON CONSTRAINT feedback_responses_receipt_key DO NOTHING
                RETURNING id
            ), ratings AS (
                INSERT INTO feedback_ratings (organization_id, response_id, ratings)
                SELECT :organization, stored.id, array_agg(CAST(given.rating AS smallint) ORDER BY q.position)
                FROM stored
                CROSS JOIN questions q
                LEFT JOIN unnest(:rated, :ratings) AS given (question_id, rating) ON given.question_id = q.id
                GROUP BY stored.id
                HAVING count(given.rating) > 0
            ), comments AS (
                INSERT INTO feedback_comments (organization_id, response_id, question_id, text)
                SELECT :organization, stored.id, given.question_id, given.text
                FROM stored, unnest(:commented, :texts) AS given (question_id, text)
            ), choices AS (
                INSERT INTO feedback_choices (organization_id, response_id, question_id, options)
                SELECT :organization, stored.id, given.question_id, string_to_array(given.options, ',')
                FROM stored, unnest(:chosen, :choices) AS given (question_id, options)
            )
            SELECT all_of_form, EXISTS (SELECT FROM stored) AS added, (SELECT form_id FROM questions LIMIT 1) AS form_id
            FROM known
            """;

    private static final String FIND_BY_INVITATION =
            ResponseRow.SELECT + "WHERE r.organization_id = :organization AND r.invitation_id = :invitation";

    private static final String FIND_BY_RECEIPT =
            ResponseRow.SELECT + "WHERE r.organization_id = :organization AND r.receipt_hash = :receipt";

    private static final String OF_CYCLE = ResponseRow.SELECT + """
            WHERE r.organization_id = :organization AND r.cycle_id = :cycle
            ORDER BY r.target_user_id, r.id
            """;

    private static final String REMOVE = """
            WITH gone AS (
                SELECT id FROM feedback_responses WHERE organization_id = :organization AND %s
            ), ratings AS (
                DELETE FROM feedback_ratings
                WHERE organization_id = :organization AND response_id IN (SELECT id FROM gone)
            ), comments AS (
                DELETE FROM feedback_comments
                WHERE organization_id = :organization AND response_id IN (SELECT id FROM gone)
            ), choices AS (
                DELETE FROM feedback_choices
                WHERE organization_id = :organization AND response_id IN (SELECT id FROM gone)
            )
            DELETE FROM feedback_responses
            WHERE organization_id = :organization AND id IN (SELECT id FROM gone)
            """;

    private static final String REMOVE_ONE = String.format(Locale.ROOT, REMOVE, "id = :id");

    private static final String REMOVE_ABOUT =
            String.format(Locale.ROOT, REMOVE, "cycle_id = :cycle AND target_user_id = :target");

    private static final String REMOVE_ALL = String.format(Locale.ROOT, REMOVE, "cycle_id = :cycle");

    private static final String UNLINKED = """
            SELECT id
            FROM feedback_responses
            WHERE organization_id = :organization AND cycle_id = :cycle AND invitation_id IS NULL
            ORDER BY id
            """;

    // Rows lie in the table in the order in which they were inserted, and carry the transaction that did it.
    private static final String SHUFFLE = """
            WITH renamed AS (
                SELECT old_id, new_id FROM unnest(:old, :fresh) AS r (old_id, new_id)
            ), old_ratings AS (
                DELETE FROM feedback_ratings f
                USING renamed
                WHERE f.organization_id = :organization AND f.response_id = renamed.old_id
                RETURNING renamed.new_id, f.ratings
            ), old_comments AS (
                DELETE FROM feedback_comments c
                USING renamed
                WHERE c.organization_id = :organization AND c.response_id = renamed.old_id
                RETURNING renamed.new_id, c.question_id, c.text
            ), old_choices AS (
                DELETE FROM feedback_choices c
                USING renamed
                WHERE c.organization_id = :organization AND c.response_id = renamed.old_id
                RETURNING renamed.new_id, c.question_id, c.options
            ), old_responses AS (
                DELETE FROM feedback_responses r
                USING renamed
                WHERE r.organization_id = :organization AND r.id = renamed.old_id
                RETURNING renamed.new_id, r.cycle_id, r.target_user_id, r.rater_group, r.receipt_hash, r.not_observed
            ), responses AS (
                INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group,
                                                receipt_hash, not_observed)
                SELECT :organization, new_id, cycle_id, target_user_id, rater_group, receipt_hash, not_observed
                FROM old_responses
                ORDER BY new_id
            ), ratings AS (
                INSERT INTO feedback_ratings (organization_id, response_id, ratings)
                SELECT :organization, new_id, ratings
                FROM old_ratings
                ORDER BY new_id
            ), choices AS (
                INSERT INTO feedback_choices (organization_id, response_id, question_id, options)
                SELECT :organization, new_id, question_id, options
                FROM old_choices
                ORDER BY new_id, question_id
            )
            INSERT INTO feedback_comments (organization_id, response_id, question_id, text)
            SELECT :organization, new_id, question_id, text
            FROM old_comments
            ORDER BY new_id, question_id
            """;

    private final Session session;
    private final KnownForms known;

    JdbiFeedbackResponses(Session session, KnownForms known) {
        this.session = session;
        this.known = known;
    }

    @Override
    public Either<Conflict, FeedbackResponse> add(FeedbackResponse response) {
        boolean stored = session.inTenant(sql -> known.ofCycle(sql.tenant().orElseThrow(), response.cycle())
                .flatMap(form -> AddToKnownForm.add(sql, response, form))
                .orElseGet(() -> add(sql, response)));
        return stored
                ? Either.right(response)
                : Either.left(new Conflict(RECEIPT_TAKEN, "Another answer has this receipt."));
    }

    /** Stores it whatever its form is, which is remembered. */
    private boolean add(BoundSql sql, FeedbackResponse response) {
        List<Answer.Rated> rated = AddToKnownForm.answers(response, Answer.Rated.class);
        List<Answer.NotObserved> notObserved = AddToKnownForm.answers(response, Answer.NotObserved.class);
        List<Answer.Commented> commented = AddToKnownForm.answers(response, Answer.Commented.class);
        List<Answer.Chosen> chosen = AddToKnownForm.answers(response, Answer.Chosen.class);
        Added added = sql.query(ADD)
                .bind("id", response.id().value())
                .bind("cycle", response.cycle().value())
                .bind("target", response.target().value())
                .bind("group", response.group().value())
                .bind(
                        "invitation",
                        response.origin().map(origin -> origin.invitation().value()))
                .bind("submittedAt", response.origin().map(FeedbackResponse.Origin::submittedAt))
                .bind("receipt", response.receipt().map(SecretHash::hex))
                .bind("answers", response.answers().size())
                .bind("rated", SqlArray.uuids(rated, answer -> answer.question().value()))
                .bind("ratings", SqlArray.integers(rated, Answer.Rated::rating))
                .bind(
                        "notObserved",
                        SqlArray.uuids(notObserved, answer -> answer.question().value()))
                .bind(
                        "commented",
                        SqlArray.uuids(commented, answer -> answer.question().value()))
                .bind("texts", SqlArray.texts(commented, Answer.Commented::text))
                .bind(
                        "chosen",
                        SqlArray.uuids(chosen, answer -> answer.question().value()))
                .bind("choices", SqlArray.texts(chosen, answer -> OptionCodes.joined(answer.options())))
                .map((row, context) -> new Added(
                        row.getBoolean("all_of_form"),
                        row.getBoolean("added"),
                        optionalUuid(row, "form_id").map(FeedbackFormId::new)))
                .one();
        if (!added.allOfForm()) {
            throw new IllegalArgumentException("the answers do not fit the form of feedback cycle " + response.cycle());
        }
        added.form().ifPresent(form -> known.keep(sql.tenant().orElseThrow(), response.cycle(), form));
        return added.stored();
    }

    @Override
    public Either<Conflict, List<FeedbackResponse>> addAll(List<FeedbackResponse> responses) {
        if (responses.isEmpty()) {
            return Either.right(List.of());
        }
        FeedbackCycleId cycle = responses.get(0).cycle();
        Optional<Integer> stored = session.inTenant(sql -> {
            ResponseColumns columns = ResponseColumns.of(FormLayout.of(sql, cycle), cycle, responses);
            return sql.unlessTaken(
                    RECEIPT_TAKEN,
                    () -> columns.bind(sql.update(ResponseColumns.ADD_ALL)).execute());
        });
        return stored.isPresent()
                ? Either.right(List.copyOf(responses))
                : Either.left(new Conflict(RECEIPT_TAKEN, "Another answer has this receipt."));
    }

    /** What became of a response: its only conflict is that of the receipt. */
    private record Added(boolean allOfForm, boolean stored, Optional<FeedbackFormId> form) {}

    @Override
    public Optional<FeedbackResponse> findByInvitation(FeedbackInvitationId invitation) {
        return session.inTenant(
                sql -> response(sql, sql.query(FIND_BY_INVITATION).bind("invitation", invitation.value())));
    }

    @Override
    public Optional<FeedbackResponse> findByReceipt(SecretHash receipt) {
        return session.inTenant(sql -> response(sql, sql.query(FIND_BY_RECEIPT).bind("receipt", receipt.hex())));
    }

    private static Optional<FeedbackResponse> response(BoundSql sql, Query query) {
        return query.map((row, context) -> ResponseRow.read(row))
                .findOne()
                .map(row -> row.in(FormLayout.of(sql, row.bare().cycle())));
    }

    @Override
    public Stream<FeedbackResponse> ofCycle(FeedbackCycleId cycle) {
        return session.inTenant(sql -> {
            FormLayout layout = FormLayout.of(sql, cycle);
            return sql.stream(
                    sql.query(OF_CYCLE).bind("cycle", cycle.value()),
                    (row, context) -> ResponseRow.read(row).in(layout));
        });
    }

    @Override
    public void remove(FeedbackResponseId id) {
        int removed = session.inTenant(
                sql -> sql.update(REMOVE_ONE).bind("id", id.value()).execute());
        if (removed == 0) {
            throw new StaleAggregate("feedback response " + id, 1);
        }
    }

    @Override
    public void removeAbout(FeedbackCycleId cycle, UserId target) {
        session.inTenant(sql -> sql.update(REMOVE_ABOUT)
                .bind("cycle", cycle.value())
                .bind("target", target.value())
                .execute());
    }

    @Override
    public void removeAll(FeedbackCycleId cycle) {
        session.inTenant(
                sql -> sql.update(REMOVE_ALL).bind("cycle", cycle.value()).execute());
    }

    @Override
    public void shuffle(FeedbackCycleId cycle, Supplier<FeedbackResponseId> freshIds) {
        session.inTenant(sql -> {
            List<UUID> old = sql.query(UNLINKED)
                    .bind("cycle", cycle.value())
                    .mapTo(UUID.class)
                    .list();
            List<UUID> fresh = Stream.generate(freshIds)
                    .map(FeedbackResponseId::value)
                    .limit(old.size())
                    .toList();
            return sql.update(SHUFFLE)
                    .bind("old", SqlArray.uuids(old, id -> id))
                    .bind("fresh", SqlArray.uuids(fresh, id -> id))
                    .execute();
        });
    }
}
