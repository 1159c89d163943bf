package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** The table {@code user_organizations}. */
final class JdbiMemberships implements Memberships {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    // Members are never removed, so a manager who is there stays there.
    private static final String ADD = """
            WITH known AS (
                SELECT CAST(:manager AS uuid) IS NULL OR EXISTS (
                           SELECT FROM user_organizations
                           WHERE organization_id = :organization AND user_id = CAST(:manager AS uuid)) AS manager,
                       EXISTS (
                           SELECT FROM user_organizations
                           WHERE organization_id = :organization AND user_id = :user) AS member
            ), stored AS (
                INSERT INTO user_organizations (organization_id, user_id, display_name, roles, job_title, department,
                                                manager_id, status, version)
                SELECT :organization, :user, :displayName, :roles, :jobTitle, :department,
                       CAST(:manager AS uuid), :status, :version
                FROM known
                WHERE manager
                ON CONFLICT ON CONSTRAINT user_organizations_pk DO NOTHING
                RETURNING user_id
            )
            SELECT manager, member, EXISTS (SELECT FROM stored) AS stored FROM known
            """;

    private static final String UPDATE = """
            WITH known AS (
                SELECT CAST(:manager AS uuid) IS NULL OR EXISTS (
                           SELECT FROM user_organizations
                           WHERE organization_id = :organization AND user_id = CAST(:manager AS uuid)) AS manager
            ), stored AS (
                UPDATE user_organizations
                SET display_name = :displayName, roles = :roles, job_title = :jobTitle, department = :department,
                    manager_id = CAST(:manager AS uuid), status = :status, version = :version + 1
                FROM known
                WHERE organization_id = :organization AND user_id = :user AND version = :version AND known.manager
                RETURNING user_id
            )
            SELECT manager, true AS member, EXISTS (SELECT FROM stored) AS stored FROM known
            """;

    // A statement of its own: the next one then sees what held when the lock was got.
    private static final String LOCK_GRAPH = """
            SELECT pg_advisory_xact_lock(hashtextextended('planner360.managers.' || CAST(:organization AS text), 0))
            """;

    private static final String MANAGERS_ABOVE = """
            WITH RECURSIVE above (manager_id, distance) AS (
                SELECT manager_id, 1
                FROM user_organizations
                WHERE organization_id = :organization AND user_id = :user AND manager_id IS NOT NULL
                UNION ALL
                SELECT m.manager_id, above.distance + 1
                FROM above
                JOIN user_organizations m ON m.organization_id = :organization AND m.user_id = above.manager_id
                WHERE m.manager_id IS NOT NULL
            ) CYCLE manager_id SET again USING path
            SELECT manager_id FROM above WHERE NOT again ORDER BY distance
            """;

    private final Session session;
    private final MembershipMapper mapper = new MembershipMapperImpl();

    JdbiMemberships(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Membership> find(UserId user) {
        return session.inTenant(sql -> sql.query("""
                        SELECT user_id, display_name, roles, job_title, department, manager_id, status, version
                        FROM user_organizations
                        WHERE organization_id = :organization AND user_id = :user
                        """)
                .bind("user", user.value())
                .map(ConstructorMapper.of(MembershipRow.class))
                .map(mapper::membership)
                .findOne());
    }

    @Override
    public Set<UserId> known(Collection<UserId> users) {
        return session.inTenant(sql -> sql.query("""
                        SELECT user_id
                        FROM user_organizations
                        WHERE organization_id = :organization AND user_id = ANY (:users)
                        """)
                .bind("users", SqlArray.uuids(users, UserId::value))
                .map((row, context) -> new UserId(uuid(row, "user_id")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<UserId> reportsAmong(UserId manager, Collection<UserId> users) {
        return session.inTenant(sql -> sql.query("""
                        SELECT user_id
                        FROM user_organizations
                        WHERE organization_id = :organization AND manager_id = :manager AND user_id = ANY (:users)
                        """)
                .bind("manager", manager.value())
                .bind("users", SqlArray.uuids(users, UserId::value))
                .map((row, context) -> new UserId(uuid(row, "user_id")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Page<Membership> all(PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> {
            List<Membership> rows = sql.query("""
                            SELECT user_id, display_name, roles, job_title, department, manager_id, status, version
                            FROM user_organizations
                            WHERE organization_id = :organization
                                AND user_id >= :from AND user_id IS DISTINCT FROM CAST(:after AS uuid)
                            ORDER BY user_id
                            LIMIT :limit
                            """)
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map(ConstructorMapper.of(MembershipRow.class))
                    .map(mapper::membership)
                    .list();
            return BY_ID.page(rows, page, membership -> membership.user().value());
        });
    }

    @Override
    public Either<Refusal, Membership> add(Membership membership) {
        Outcome outcome = session.inTenant(sql -> outcome(sql.query(ADD), membership));
        if (outcome.stored()) {
            return Either.right(membership);
        }
        return Either.left(
                outcome.member() || outcome.manager()
                        ? new Conflict(ONCE, "This person is a member already.")
                        : noManager(membership));
    }

    @Override
    public Either<Refusal, Membership> update(Membership changed) {
        Outcome outcome = session.inTenant(sql -> outcome(sql.query(UPDATE), changed));
        if (!outcome.manager()) {
            return Either.left(noManager(changed));
        }
        if (!outcome.stored()) {
            throw new StaleAggregate("membership " + changed.user(), changed.version());
        }
        return Either.right(changed.atVersion(changed.version() + 1));
    }

    @Override
    public List<UserId> lockManagersAbove(UserId user) {
        return session.inTenant(sql -> {
            sql.query(LOCK_GRAPH).map((row, context) -> true).one();
            return sql.query(MANAGERS_ABOVE)
                    .bind("user", user.value())
                    .map((row, context) -> new UserId(uuid(row, "manager_id")))
                    .list();
        });
    }

    /** What the statement found and did. */
    private record Outcome(boolean manager, boolean member, boolean stored) {}

    private static NotFound noManager(Membership membership) {
        return new NotFound("member", membership.manager().map(UserId::toString).orElse(""));
    }

    private static Outcome outcome(Query query, Membership membership) {
        return query.bind("user", membership.user().value())
                .bind("displayName", membership.displayName())
                .bind(
                        "roles",
                        SqlArray.texts(membership.roles().stream().sorted().toList(), EnumText::of))
                .bind("jobTitle", membership.jobTitle())
                .bind("department", membership.department())
                .bind("manager", membership.manager().map(UserId::value))
                .bind("status", EnumText.of(membership.status()))
                .bind("version", membership.version())
                .map((row, context) ->
                        new Outcome(row.getBoolean("manager"), row.getBoolean("member"), row.getBoolean("stored")))
                .one();
    }
}
