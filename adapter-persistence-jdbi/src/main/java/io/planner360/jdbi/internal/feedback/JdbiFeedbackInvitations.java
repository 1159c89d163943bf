package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.uuid;
import static io.planner360.jdbi.internal.feedback.RaterColumns.column;
import static io.planner360.jdbi.internal.feedback.RaterColumns.external;
import static io.planner360.jdbi.internal.feedback.RaterColumns.id;
import static io.planner360.jdbi.internal.feedback.RaterColumns.rater;
import static io.planner360.jdbi.internal.feedback.RaterColumns.user;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitation.Token;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.feedback.invitation.ParticipationCell;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The table {@code feedback_invitations}. */
final class JdbiFeedbackInvitations implements FeedbackInvitations {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    private static final String ADD = """
            INSERT INTO feedback_invitations (organization_id, id, cycle_id, target_user_id, rater_user_id,
                                              external_rater_id, rater_group, token_hash, token_expires_at, status,
                                              draft_question_ids, draft_ratings, draft_not_observed, draft_comments,
                                              draft_choices, decline_reason, version)
            VALUES (:organization, :id, :cycle, :target, CAST(:user AS uuid),
                    CAST(:external AS uuid), :group, CAST(:token AS text), CAST(:expiresAt AS timestamptz), :status,
                    CAST(:draftQuestions AS uuid[]), CAST(:draftRatings AS smallint[]),
                    CAST(:draftNotObserved AS boolean[]), CAST(:draftComments AS text[]),
                    CAST(:draftChoices AS text[]), CAST(:declineReason AS text), :version)
            ON CONFLICT ON CONSTRAINT feedback_invitations_rater_key DO NOTHING
            """;

    private static final String SELECT = """
            SELECT id, cycle_id, target_user_id, rater_user_id, external_rater_id, rater_group, token_hash,
                   token_expires_at, status, draft_question_ids, CAST(draft_ratings AS integer[]) AS draft_ratings,
                   draft_comments, draft_choices, decline_reason, version
            FROM feedback_invitations
            """;

    private static final String FIND = SELECT + "WHERE organization_id = :organization AND id = :id";

    private static final String FIND_BY_TOKEN =
            SELECT + "WHERE organization_id = :organization AND token_hash = :token";

    private static final String OF_RATER = SELECT + """
            WHERE organization_id = :organization AND %s = :rater AND cycle_id = :cycle
            ORDER BY target_user_id
            """;

    private static final String OPEN_FOR = SELECT + """
            WHERE organization_id = :organization AND %s = :rater AND status IN ('sent', 'started')
                AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String UPDATE = """
            UPDATE feedback_invitations
            SET status = :status,
                draft_question_ids = CAST(:draftQuestions AS uuid[]),
                draft_ratings = CAST(:draftRatings AS smallint[]),
                draft_not_observed = CAST(:draftNotObserved AS boolean[]),
                draft_comments = CAST(:draftComments AS text[]),
                draft_choices = CAST(:draftChoices AS text[]),
                decline_reason = CAST(:declineReason AS text),
                version = version + 1
            WHERE organization_id = :organization AND id = :id AND version = :version
            """;

    // In the order of the ids, so that two who submit the same ones wait for each other and do not both wait.
    private static final String SUBMIT_ALL = """
            UPDATE feedback_invitations i
            SET status = 'submitted', draft_question_ids = NULL, draft_ratings = NULL, draft_not_observed = NULL,
                draft_comments = NULL, draft_choices = NULL, decline_reason = NULL, version = i.version + 1
            FROM (SELECT id, version FROM unnest(:ids, :versions) AS given (id, version) ORDER BY id) given
            WHERE i.organization_id = :organization AND i.id = given.id AND i.version = given.version
            """;

    private static final String ALL_OF = String.format(Locale.ROOT, """
            WITH asked AS (
                SELECT * FROM unnest(:targets, :users, :externals) AS given (target, member, external)
            )
            %1$s i
            JOIN asked ON i.target_user_id = asked.target AND i.rater_user_id = asked.member
            WHERE i.organization_id = :organization AND i.cycle_id = :cycle
            UNION ALL
            %1$s i
            JOIN asked ON i.target_user_id = asked.target AND i.external_rater_id = asked.external
            WHERE i.organization_id = :organization AND i.cycle_id = :cycle AND i.rater_user_id IS NULL
            """, SELECT.strip());

    private static final String GROUP_SIZES = """
            SELECT target_user_id, rater_group, count(*) AS raters
            FROM feedback_invitations
            WHERE organization_id = :organization AND cycle_id = :cycle AND target_user_id = ANY (:targets)
                AND status <> 'revoked'
            GROUP BY target_user_id, rater_group
            ORDER BY target_user_id, rater_group
            """;

    private static final String ASKED = """
            WITH asked AS (
                SELECT * FROM unnest(:targets, :users, :externals) AS given (target, member, external)
            )
            SELECT i.target_user_id, i.rater_user_id, i.external_rater_id
            FROM asked
            JOIN feedback_invitations i
                ON i.organization_id = :organization AND i.cycle_id = :cycle AND i.target_user_id = asked.target
                AND i.rater_user_id = asked.member
            UNION ALL
            SELECT i.target_user_id, i.rater_user_id, i.external_rater_id
            FROM asked
            JOIN feedback_invitations i
                ON i.organization_id = :organization AND i.cycle_id = :cycle AND i.target_user_id = asked.target
                AND i.rater_user_id IS NULL AND i.external_rater_id = asked.external
            """;

    private static final String OPEN_SIZES = """
            SELECT rater_user_id, external_rater_id, count(*) AS open
            FROM feedback_invitations
            WHERE organization_id = :organization AND cycle_id = :cycle AND status IN ('pending', 'sent', 'started')
                AND (rater_user_id = ANY (:users) OR external_rater_id = ANY (:externals))
            GROUP BY rater_user_id, external_rater_id
            """;

    private static final String PARTICIPATION = """
            SELECT department, rater_group, invited, coalesce(submitted, 0) AS submitted, started, declined
            FROM (
                SELECT t.department, i.rater_group, count(*) AS invited,
                       count(*) FILTER (WHERE i.status = 'started') AS started,
                       count(*) FILTER (WHERE i.status = 'declined') AS declined
                FROM feedback_invitations i
                JOIN feedback_cycle_targets t
                    ON t.organization_id = :organization AND t.cycle_id = :cycle AND t.user_id = i.target_user_id
                WHERE i.organization_id = :organization AND i.cycle_id = :cycle AND i.status <> 'revoked'
                GROUP BY t.department, i.rater_group) asked
            LEFT JOIN (
                SELECT t.department, r.rater_group, count(*) AS submitted
                FROM feedback_responses r
                JOIN feedback_cycle_targets t
                    ON t.organization_id = :organization AND t.cycle_id = :cycle AND t.user_id = r.target_user_id
                WHERE r.organization_id = :organization AND r.cycle_id = :cycle
                GROUP BY t.department, r.rater_group) answered USING (department, rater_group)
            ORDER BY department COLLATE "C", rater_group
            """;

    private final Session session;

    JdbiFeedbackInvitations(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, List<FeedbackInvitation>> addAll(List<FeedbackInvitation> invitations) {
        boolean stored = session.inTenant(
                sql -> sql.savepoint(() -> insert(sql, invitations) == invitations.size(), all -> all));
        return stored
                ? Either.right(List.copyOf(invitations))
                : Either.left(new Conflict(ONCE, "A rater is asked once about a target in a cycle."));
    }

    private static int insert(BoundSql sql, List<FeedbackInvitation> invitations) {
        return sql.batch(
                ADD,
                invitations,
                (batch, invitation) -> Draft.bind(batch, invitation.draft())
                        .bind("id", invitation.id().value())
                        .bind("cycle", invitation.cycle().value())
                        .bind("target", invitation.target().value())
                        .bind("user", user(invitation.rater()))
                        .bind("external", external(invitation.rater()))
                        .bind("group", invitation.group().value())
                        .bind(
                                "token",
                                invitation.token().map(token -> token.hash().hex()))
                        .bind("expiresAt", invitation.token().map(Token::expiresAt))
                        .bind("status", EnumText.of(invitation.status()))
                        .bind("declineReason", invitation.declineReason())
                        .bind("version", invitation.version()));
    }

    @Override
    public Optional<FeedbackInvitation> find(FeedbackInvitationId id) {
        return session.inTenant(sql -> invitation(sql.query(FIND).bind("id", id.value())));
    }

    @Override
    public Optional<FeedbackInvitation> findByToken(SecretHash token) {
        return session.inTenant(sql -> invitation(sql.query(FIND_BY_TOKEN).bind("token", token.hex())));
    }

    private static Optional<FeedbackInvitation> invitation(Query query) {
        return query.map((row, context) -> invitation(row)).findOne();
    }

    @Override
    public List<FeedbackInvitation> ofRater(FeedbackCycleId cycle, Rater rater) {
        return session.inTenant(sql -> sql.query(String.format(Locale.ROOT, OF_RATER, column(rater)))
                .bind("rater", id(rater))
                .bind("cycle", cycle.value())
                .map((row, context) -> invitation(row))
                .list());
    }

    @Override
    public Page<FeedbackInvitation> openFor(Rater rater, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> {
            List<FeedbackInvitation> rows = sql.query(String.format(Locale.ROOT, OPEN_FOR, column(rater)))
                    .bind("rater", id(rater))
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> invitation(row))
                    .list();
            return BY_ID.page(rows, page, invitation -> invitation.id().value());
        });
    }

    @Override
    public FeedbackInvitation update(FeedbackInvitation changed) {
        int stored = session.inTenant(sql -> Draft.bind(sql.update(UPDATE), changed.draft())
                .bind("id", changed.id().value())
                .bind("status", EnumText.of(changed.status()))
                .bind("declineReason", changed.declineReason())
                .bind("version", changed.version())
                .execute());
        if (stored == 0) {
            throw new StaleAggregate("feedback invitation " + changed.id(), changed.version());
        }
        return changed.atVersion(changed.version() + 1);
    }

    @Override
    public void submitAll(List<FeedbackInvitation> submitted) {
        boolean all = session.inTenant(sql -> sql.savepoint(
                () -> sql.update(SUBMIT_ALL)
                                .bind(
                                        "ids",
                                        SqlArray.uuids(
                                                submitted,
                                                invitation -> invitation.id().value()))
                                .bind("versions", SqlArray.longs(submitted, FeedbackInvitation::version))
                                .execute()
                        == submitted.size(),
                changed -> changed));
        if (!all) {
            throw new StaleAggregate(
                    "one of the feedback invitations to submit",
                    submitted.get(0).version());
        }
    }

    @Override
    public List<FeedbackInvitation> of(FeedbackCycleId cycle, Collection<RaterOfTarget> raters) {
        return session.inTenant(sql -> RaterColumns.bind(sql.query(ALL_OF), Set.copyOf(raters))
                .bind("cycle", cycle.value())
                .map((row, context) -> invitation(row))
                .list());
    }

    @Override
    public List<GroupSize> groupSizes(FeedbackCycleId cycle, Collection<UserId> targets) {
        return session.inTenant(sql -> sql.query(GROUP_SIZES)
                .bind("cycle", cycle.value())
                .bind("targets", SqlArray.uuids(targets, UserId::value))
                .map((row, context) -> RaterColumns.groupSize(row))
                .list());
    }

    @Override
    public Set<RaterOfTarget> asked(FeedbackCycleId cycle, Collection<RaterOfTarget> raters) {
        return session.inTenant(sql -> RaterColumns.bind(sql.query(ASKED), raters)
                .bind("cycle", cycle.value())
                .map((row, context) -> new RaterOfTarget(new UserId(uuid(row, "target_user_id")), rater(row)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Map<Rater, Integer> openSizes(FeedbackCycleId cycle, Collection<Rater> raters) {
        Map<Rater, Integer> open = new HashMap<>();
        session.inTenant(sql -> {
            sql.query(OPEN_SIZES)
                    .bind("cycle", cycle.value())
                    .bind("users", SqlArray.optionalUuids(raters, RaterColumns::user))
                    .bind("externals", SqlArray.optionalUuids(raters, RaterColumns::external))
                    .map((row, context) -> Map.entry(rater(row), row.getInt("open")))
                    .forEach(size -> open.put(size.getKey(), size.getValue()));
            return open;
        });
        return Map.copyOf(open);
    }

    @Override
    public List<ParticipationCell> participation(FeedbackCycleId cycle) {
        return session.inTenant(sql -> sql.query(PARTICIPATION)
                .bind("cycle", cycle.value())
                .map((row, context) -> new ParticipationCell(
                        row.getString("department"),
                        new Participation(
                                new RaterGroupCode(row.getString("rater_group")),
                                row.getInt("invited"),
                                row.getInt("submitted"),
                                row.getInt("started"),
                                row.getInt("declined"))))
                .list());
    }

    private static FeedbackInvitation invitation(ResultSet row) throws SQLException {
        InvitationStatus status = constant(row, "status", InvitationStatus.class);
        return new FeedbackInvitation(
                new FeedbackInvitationId(uuid(row, "id")),
                new FeedbackCycleId(uuid(row, "cycle_id")),
                new UserId(uuid(row, "target_user_id")),
                rater(row),
                new RaterGroupCode(row.getString("rater_group")),
                token(row),
                status,
                status == InvitationStatus.STARTED ? Optional.of(Draft.read(row)) : Optional.empty(),
                optionalText(row, "decline_reason"),
                row.getLong("version"));
    }

    private static Optional<Token> token(ResultSet row) throws SQLException {
        Optional<String> hash = optionalText(row, "token_hash");
        return hash.isPresent()
                ? Optional.of(new Token(new SecretHash(hash.get()), instant(row, "token_expires_at")))
                : Optional.empty();
    }
}
