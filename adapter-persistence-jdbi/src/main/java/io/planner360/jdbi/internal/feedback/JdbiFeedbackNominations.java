package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.nomination.GroupNeed;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.feedback.nomination.ShortGroup;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The table {@code feedback_nominations}. */
final class JdbiFeedbackNominations implements FeedbackNominations {
    private static final Keyset<UUID> BY_ID = Keyset.byId();
    private static final Keyset<ShortKey> BY_GROUP = new Keyset<>(ShortKey::toString, ShortKey::parse);

    private static final String ADD = """
            INSERT INTO feedback_nominations (organization_id, cycle_id, id, target_user_id, rater_user_id,
                                              external_rater_id, rater_group, status, rejection_reason, version)
            SELECT :organization, n.*
            FROM unnest(:cycles, :ids, :targets, :users, :externals, :groups, :statuses, :reasons, :versions) AS n
            ON CONFLICT ON CONSTRAINT feedback_nominations_rater_key DO NOTHING
            """;

    private static final String SELECT = """
            SELECT id, cycle_id, target_user_id, rater_user_id, external_rater_id, rater_group, status,
                   rejection_reason, version
            FROM feedback_nominations
            """;

    private static final String FIND_ALL = SELECT + """
            WHERE organization_id = :organization AND cycle_id = :cycle AND id = ANY (:ids)
            ORDER BY id
            """;

    private static final String UPDATE = """
            UPDATE feedback_nominations n
            SET status = changed.status, rejection_reason = changed.reason, version = n.version + 1
            FROM unnest(:ids, :statuses, :reasons, :versions) AS changed (id, status, reason, version)
            WHERE n.organization_id = :organization AND n.id = changed.id AND n.version = changed.version
            """;

    private static final String OF_TARGET = SELECT + """
            WHERE organization_id = :organization AND cycle_id = :cycle AND target_user_id = :target
                AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String PROPOSED = SELECT + """
            WHERE organization_id = :organization AND cycle_id = :cycle AND status = 'proposed'
                AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String PROPOSED_SIZES = """
            SELECT target_user_id, rater_group, count(*) AS raters
            FROM feedback_nominations
            WHERE organization_id = :organization AND cycle_id = :cycle AND target_user_id = ANY (:targets)
                AND status = 'proposed'
            GROUP BY target_user_id, rater_group
            ORDER BY target_user_id, rater_group
            """;

    private static final String CANDIDATES = """
            WITH wanted AS (
                SELECT t.user_id AS target, m.manager_id, boss.manager_id AS skip_id
                FROM feedback_cycle_targets t
                JOIN user_organizations m ON m.organization_id = :organization AND m.user_id = t.user_id
                LEFT JOIN user_organizations boss
                    ON boss.organization_id = :organization AND boss.user_id = m.manager_id
                WHERE t.organization_id = :organization AND t.cycle_id = :cycle AND t.user_id = ANY (:targets)
                    AND t.status = 'enrolled'
            ), named AS (
                SELECT target, 1 AS place, 'MANAGER' AS rater_group, manager_id AS rater
                FROM wanted
                UNION ALL
                SELECT target, 2, 'SKIP_MANAGER', skip_id
                FROM wanted
                UNION ALL
                SELECT w.target, 3, 'DIRECT_REPORT', r.user_id
                FROM wanted w
                JOIN user_organizations r ON r.organization_id = :organization AND r.manager_id = w.target
                UNION ALL
                SELECT w.target, 4, 'PEER', p.user_id
                FROM wanted w
                JOIN user_organizations p
                    ON p.organization_id = :organization AND p.manager_id = w.manager_id AND p.user_id <> w.target
            )
            SELECT n.target, n.rater_group, n.rater
            FROM named n
            JOIN user_organizations who ON who.organization_id = :organization AND who.user_id = n.rater
            WHERE who.status <> 'deactivated'
                AND NOT EXISTS (
                    SELECT FROM feedback_nominations f
                    WHERE f.organization_id = :organization AND f.cycle_id = :cycle AND f.target_user_id = n.target
                        AND f.rater_user_id = n.rater)
                AND NOT EXISTS (
                    SELECT FROM feedback_invitations f
                    WHERE f.organization_id = :organization AND f.cycle_id = :cycle AND f.target_user_id = n.target
                        AND f.rater_user_id = n.rater)
            ORDER BY n.target, n.place, n.rater < n.target, n.rater
            """;

    private static final String SHORT_GROUPS = """
            SELECT t.user_id, need.code, need.place, need.needed, count(i.id) AS raters
            FROM unnest(:groups, :needed, :always) WITH ORDINALITY AS need (code, needed, always, place)
            JOIN feedback_cycle_targets t ON t.organization_id = :organization AND t.cycle_id = :cycle
            LEFT JOIN feedback_invitations i
                ON i.organization_id = :organization AND i.cycle_id = :cycle AND i.target_user_id = t.user_id
                AND i.rater_group = need.code AND i.status <> 'revoked'
            WHERE (need.place, t.user_id) >= (:fromPlace, :from)
                AND (need.place, t.user_id) IS DISTINCT FROM (CAST(:fromPlace AS bigint), CAST(:after AS uuid))
            GROUP BY need.place, need.code, need.needed, need.always, t.user_id
            HAVING count(i.id) < need.needed AND (need.always OR count(i.id) > 0)
            ORDER BY need.place, t.user_id
            LIMIT :limit
            """;

    private final Session session;

    JdbiFeedbackNominations(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, List<FeedbackNomination>> addAll(List<FeedbackNomination> nominations) {
        boolean stored = session.inTenant(
                sql -> sql.savepoint(() -> insert(sql, nominations) == nominations.size(), all -> all));
        return stored
                ? Either.right(List.copyOf(nominations))
                : Either.left(new Conflict(ONCE, "A rater is nominated once for a target in a cycle."));
    }

    private static int insert(BoundSql sql, List<FeedbackNomination> nominations) {
        return sql.update(ADD)
                .bind("cycles", SqlArray.uuids(nominations, n -> n.cycle().value()))
                .bind("ids", SqlArray.uuids(nominations, n -> n.id().value()))
                .bind("targets", SqlArray.uuids(nominations, n -> n.target().value()))
                .bind("users", SqlArray.optionalUuids(nominations, n -> RaterColumns.user(n.rater())))
                .bind("externals", SqlArray.optionalUuids(nominations, n -> RaterColumns.external(n.rater())))
                .bind("groups", SqlArray.texts(nominations, n -> n.group().value()))
                .bind("statuses", SqlArray.texts(nominations, n -> EnumText.of(n.status())))
                .bind("reasons", SqlArray.optionalTexts(nominations, FeedbackNomination::rejectionReason))
                .bind("versions", SqlArray.longs(nominations, FeedbackNomination::version))
                .execute();
    }

    @Override
    public List<FeedbackNomination> findAll(FeedbackCycleId cycle, Collection<FeedbackNominationId> ids) {
        return session.inTenant(sql -> sql.query(FIND_ALL)
                .bind("cycle", cycle.value())
                .bind("ids", SqlArray.uuids(ids, FeedbackNominationId::value))
                .map((row, context) -> nomination(row))
                .list());
    }

    @Override
    public List<FeedbackNomination> updateAll(List<FeedbackNomination> changed) {
        boolean stored =
                session.inTenant(sql -> sql.savepoint(() -> update(sql, changed) == changed.size(), all -> all));
        if (!stored) {
            throw new StaleAggregate(
                    "feedback nomination " + changed.get(0).id(), changed.get(0).version());
        }
        return changed.stream()
                .map(nomination -> nomination.atVersion(nomination.version() + 1))
                .toList();
    }

    private static int update(BoundSql sql, List<FeedbackNomination> changed) {
        return sql.update(UPDATE)
                .bind("ids", SqlArray.uuids(changed, n -> n.id().value()))
                .bind("statuses", SqlArray.texts(changed, n -> EnumText.of(n.status())))
                .bind("reasons", SqlArray.optionalTexts(changed, FeedbackNomination::rejectionReason))
                .bind("versions", SqlArray.longs(changed, FeedbackNomination::version))
                .execute();
    }

    @Override
    public Page<FeedbackNomination> ofTarget(FeedbackCycleId cycle, UserId target, PageRequest page) {
        return session.inTenant(
                sql -> page(sql.query(OF_TARGET).bind("cycle", cycle.value()).bind("target", target.value()), page));
    }

    @Override
    public Page<FeedbackNomination> proposed(FeedbackCycleId cycle, PageRequest page) {
        return session.inTenant(sql -> page(sql.query(PROPOSED).bind("cycle", cycle.value()), page));
    }

    private static Page<FeedbackNomination> page(Query query, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        List<FeedbackNomination> rows = query.bind("from", after.orElse(BoundSql.LOWEST_ID))
                .bind("after", after)
                .bind("limit", Keyset.limit(page))
                .map((row, context) -> nomination(row))
                .list();
        return BY_ID.page(rows, page, nomination -> nomination.id().value());
    }

    @Override
    public List<GroupSize> proposedSizes(FeedbackCycleId cycle, Collection<UserId> targets) {
        return session.inTenant(sql -> sql.query(PROPOSED_SIZES)
                .bind("cycle", cycle.value())
                .bind("targets", SqlArray.uuids(targets, UserId::value))
                .map((row, context) -> RaterColumns.groupSize(row))
                .list());
    }

    @Override
    public List<RaterProposal> candidates(FeedbackCycleId cycle, Collection<UserId> targets) {
        return session.inTenant(sql -> sql.query(CANDIDATES)
                .bind("cycle", cycle.value())
                .bind("targets", SqlArray.uuids(targets, UserId::value))
                .map((row, context) -> new RaterProposal(
                        new UserId(uuid(row, "target")),
                        new UserId(uuid(row, "rater")),
                        new RaterGroupCode(row.getString("rater_group"))))
                .list());
    }

    @Override
    public Page<ShortGroup> shortGroups(FeedbackCycleId cycle, List<GroupNeed> needs, PageRequest page) {
        Optional<ShortKey> after = BY_GROUP.after(page);
        return session.inTenant(sql -> {
            List<Placed> rows = sql.query(SHORT_GROUPS)
                    .bind("cycle", cycle.value())
                    .bind("groups", SqlArray.texts(needs, need -> need.group().value()))
                    .bind("needed", SqlArray.integers(needs, GroupNeed::needed))
                    .bind("always", SqlArray.booleans(needs, GroupNeed::always))
                    .bind("fromPlace", after.map(ShortKey::place).orElse(0L))
                    .bind("from", after.map(ShortKey::target).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(ShortKey::target))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> Placed.of(row))
                    .list();
            Page<Placed> placed = BY_GROUP.page(rows, page, Placed::key);
            return new Page<>(placed.items().stream().map(Placed::group).toList(), placed.next());
        });
    }

    private static FeedbackNomination nomination(ResultSet row) throws SQLException {
        return new FeedbackNomination(
                new FeedbackNominationId(uuid(row, "id")),
                new FeedbackCycleId(uuid(row, "cycle_id")),
                new UserId(uuid(row, "target_user_id")),
                RaterColumns.rater(row),
                new RaterGroupCode(row.getString("rater_group")),
                constant(row, "status", NominationStatus.class),
                optionalText(row, "rejection_reason"),
                row.getLong("version"));
    }

    /** What short groups are ordered by: the place of the group's need, from 1, and the target. */
    private record ShortKey(long place, UUID target) {
        static ShortKey parse(String text) {
            int space = text.indexOf(' ');
            return new ShortKey(Long.parseLong(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return place + " " + target;
        }
    }

    /** A short group with its place in the list. */
    private record Placed(ShortKey key, ShortGroup group) {
        static Placed of(ResultSet row) throws SQLException {
            UUID target = uuid(row, "user_id");
            return new Placed(
                    new ShortKey(row.getLong("place"), target),
                    new ShortGroup(
                            new UserId(target),
                            new RaterGroupCode(row.getString("code")),
                            row.getInt("raters"),
                            row.getInt("needed")));
        }
    }
}
