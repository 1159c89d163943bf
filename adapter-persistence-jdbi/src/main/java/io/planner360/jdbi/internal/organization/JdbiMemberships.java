package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.ActingMember;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** The table {@code user_organizations}. */
final class JdbiMemberships implements Memberships {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    // By hand, because every command begins with one: made by JDBI, it took a tenth of a submission.
    static final RowMapper<MembershipRow> ROW = (row, context) -> new MembershipRow(
            uuid(row, "user_id"),
            row.getString("display_name"),
            row.getString("job_title"),
            row.getString("department"),
            row.getObject("manager_id", UUID.class),
            row.getString("status"),
            row.getLong("version"),
            list(row, "roles", UUID.class));

    private static final String COLUMNS = """
            SELECT m.user_id, m.display_name, m.job_title, m.department, m.manager_id, m.status, m.version,
                   ARRAY(SELECT role_id FROM user_roles
                         WHERE organization_id = :organization AND user_id = m.user_id) AS roles
            """;

    static final String MEMBERSHIP = COLUMNS + """
            FROM user_organizations m
            """;

    // UNION, so that it ends even where the graph has a cycle.
    private static final String BELOW = """
            WITH RECURSIVE below (user_id) AS (
                SELECT user_id
                FROM user_organizations
                WHERE organization_id = :organization AND manager_id = :manager
                UNION
                SELECT report.user_id
                FROM below
                JOIN user_organizations report
                    ON report.organization_id = :organization AND report.manager_id = below.user_id
            )
            """;

    private static final String PAGE = """

                AND m.organization_id = :organization
                AND m.user_id >= :from AND m.user_id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY m.user_id
            LIMIT :limit
            """;

    private static final String ACTING = COLUMNS + """
            , o.is_active AS organization_active
            FROM user_organizations m
            JOIN organizations o ON o.id = m.organization_id
            JOIN users u ON u.id = m.user_id
            WHERE m.organization_id = :organization AND m.user_id = :user AND m.status = 'active' AND u.is_active
            """;

    // Members are never removed, so a manager who is there stays there. A role of the organization's own could be.
    private static final String KNOWN = """
            WITH own AS (
                SELECT id FROM roles WHERE owner_id = :organization AND id = ANY (:roles) FOR KEY SHARE
            ), known AS (
                SELECT CAST(:manager AS uuid) IS NULL OR EXISTS (
                           SELECT FROM user_organizations
                           WHERE organization_id = :organization AND user_id = CAST(:manager AS uuid)) AS manager,
                       EXISTS (
                           SELECT FROM user_organizations
                           WHERE organization_id = :organization AND user_id = :user) AS member,
                       (SELECT id FROM unnest(:roles, :owners) AS given (id, owner)
                        WHERE owner = :organization AND id NOT IN (SELECT id FROM own)
                        ORDER BY id LIMIT 1) AS missing_role
            )""";

    private static final String OUTCOME = """
            SELECT manager, member, missing_role, EXISTS (SELECT FROM stored) AS stored FROM known
            """;

    private static final String ADD = KNOWN + """
            , stored AS (
                INSERT INTO user_organizations (organization_id, user_id, display_name, job_title, department,
                                                manager_id, status, version)
                SELECT :organization, :user, :displayName, :jobTitle, :department,
                       CAST(:manager AS uuid), :status, :version
                FROM known
                WHERE manager AND missing_role IS NULL
                ON CONFLICT ON CONSTRAINT user_organizations_pk DO NOTHING
                RETURNING user_id
            ), assigned AS (
                INSERT INTO user_roles (organization_id, user_id, role_id, role_owner_id)
                SELECT :organization, user_id, id, owner
                FROM stored, unnest(:roles, :owners) AS given (id, owner)
            ), begun AS (
                INSERT INTO membership_periods (organization_id, user_id, number, manager_id, job_title, department,
                                                status, started_at)
                SELECT :organization, user_id, 1, CAST(:manager AS uuid), :jobTitle, :department, :status,
                       CAST(:at AS timestamptz)
                FROM stored
            )
            """ + OUTCOME;

    private static final String ADD_ALL = """
            WITH given AS (
                SELECT *
                FROM unnest(:users, :displayNames, :jobTitles, :departments, :managers, :statuses, :versions)
                    AS given (id, display_name, job_title, department, manager, status, version)
            ), stored AS (
                INSERT INTO user_organizations (organization_id, user_id, display_name, job_title, department,
                                                manager_id, status, version)
                SELECT :organization, id, display_name, job_title, department, manager, status, version
                FROM given
                ORDER BY id
                ON CONFLICT ON CONSTRAINT user_organizations_pk DO NOTHING
                RETURNING user_id
            ), assigned AS (
                INSERT INTO user_roles (organization_id, user_id, role_id, role_owner_id)
                SELECT :organization, user_id, role, CAST(:owner AS uuid)
                FROM stored
                JOIN unnest(:holders, :roles) AS held (holder, role) ON holder = user_id
            ), begun AS (
                INSERT INTO membership_periods (organization_id, user_id, number, manager_id, job_title, department,
                                                status, started_at)
                SELECT :organization, user_id, 1, manager, job_title, department, status, CAST(:at AS timestamptz)
                FROM stored
                JOIN given ON given.id = user_id
            )
            SELECT count(*) FROM stored
            """;

    private static final String UPDATE = KNOWN + """
            , stored AS (
                UPDATE user_organizations
                SET display_name = :displayName, job_title = :jobTitle, department = :department,
                    manager_id = CAST(:manager AS uuid), status = :status, version = :version + 1
                FROM known
                WHERE organization_id = :organization AND user_id = :user AND version = :version
                    AND known.manager AND missing_role IS NULL
                RETURNING user_id
            ), withdrawn AS (
                DELETE FROM user_roles
                USING stored
                WHERE organization_id = :organization AND user_roles.user_id = stored.user_id
                    AND role_id <> ALL (:roles)
            ), assigned AS (
                INSERT INTO user_roles (organization_id, user_id, role_id, role_owner_id)
                SELECT :organization, user_id, id, owner
                FROM stored, unnest(:roles, :owners) AS given (id, owner)
                ON CONFLICT ON CONSTRAINT user_roles_pk DO NOTHING
            ), ended AS (
                UPDATE membership_periods open
                SET ended_at = greatest(CAST(:at AS timestamptz), open.started_at)
                FROM stored
                WHERE open.organization_id = :organization AND open.user_id = stored.user_id AND open.ended_at IS NULL
                    AND (open.manager_id, open.job_title, open.department, open.status)
                        IS DISTINCT FROM (CAST(:manager AS uuid), :jobTitle, :department, :status)
                RETURNING open.user_id, open.number, open.ended_at
            ), begun AS (
                INSERT INTO membership_periods (organization_id, user_id, number, manager_id, job_title, department,
                                                status, started_at)
                SELECT :organization, user_id, number + 1, CAST(:manager AS uuid), :jobTitle, :department, :status,
                       ended_at
                FROM ended
            )
            """ + OUTCOME;

    private static final String LOCK_HOLDERS = """
            SELECT pg_advisory_xact_lock(hashtextextended('planner360.holders.' || CAST(:organization AS text), 0))
            """;

    private static final String HOLDERS = """
            SELECT r.user_id
            FROM user_roles r
            JOIN user_organizations m ON m.organization_id = r.organization_id AND m.user_id = r.user_id
            WHERE r.role_owner_id = :owner AND r.role_id = :role AND r.organization_id = :organization
                AND m.status = 'active'
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
        return session.inTenant(sql -> sql.query(MEMBERSHIP + """
                        WHERE organization_id = :organization AND user_id = :user
                        """)
                .bind("user", user.value())
                .map(ROW)
                .map(mapper::membership)
                .findOne());
    }

    @Override
    public Optional<ActingMember> acting(UserId user) {
        return session.inTenant(sql -> sql.query(ACTING)
                .bind("user", user.value())
                .map((row, context) -> new ActingMember(
                        mapper.membership(ROW.map(row, context)), row.getBoolean("organization_active")))
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
    public Page<Membership> directReports(UserId manager, PageRequest page) {
        return members(MEMBERSHIP, "m.manager_id = :manager", query -> query.bind("manager", manager.value()), page);
    }

    @Override
    public Page<Membership> allReports(UserId manager, PageRequest page) {
        return members(
                BELOW + MEMBERSHIP,
                "m.user_id IN (SELECT user_id FROM below)",
                query -> query.bind("manager", manager.value()),
                page);
    }

    @Override
    public Page<Membership> all(PageRequest page) {
        return members(MEMBERSHIP, "true", query -> query, page);
    }

    private Page<Membership> members(
            String statement, String condition, UnaryOperator<Query> binder, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> {
            List<Membership> rows = binder.apply(sql.query(statement + "WHERE " + condition + PAGE))
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map(ROW)
                    .map(mapper::membership)
                    .list();
            return BY_ID.page(rows, page, membership -> membership.user().value());
        });
    }

    @Override
    public Either<Refusal, Membership> add(Membership membership, Instant at) {
        Outcome outcome = session.inTenant(sql -> outcome(sql, ADD, membership, at));
        if (outcome.stored()) {
            return Either.right(membership);
        }
        return Either.left(
                outcome.member()
                        ? alreadyThere()
                        : outcome.missing(membership).orElseGet(JdbiMemberships::alreadyThere));
    }

    @Override
    public Either<Refusal, List<Membership>> addAll(List<Membership> memberships, Instant at) {
        requireSystemRoles(memberships);
        Set<UserId> users = memberships.stream().map(Membership::user).collect(Collectors.toSet());
        if (users.size() < memberships.size() || !known(users).isEmpty()) {
            return Either.left(oneAlreadyThere());
        }
        List<UserId> managers = memberships.stream()
                .flatMap(membership -> membership.manager().stream())
                .filter(manager -> !users.contains(manager))
                .distinct()
                .toList();
        Set<UserId> known = managers.isEmpty() ? Set.of() : known(managers);
        Optional<UserId> missing =
                managers.stream().filter(manager -> !known.contains(manager)).findFirst();
        if (missing.isPresent()) {
            return Either.left(new NotFound("member", missing.get().toString()));
        }
        boolean all = session.inTenant(
                sql -> sql.savepoint(() -> added(sql, memberships, at) == memberships.size(), stored -> stored));
        return all ? Either.right(List.copyOf(memberships)) : Either.left(oneAlreadyThere());
    }

    private static long added(BoundSql sql, List<Membership> memberships, Instant at) {
        List<Map.Entry<UserId, RoleId>> held = memberships.stream()
                .flatMap(membership -> membership.roles().stream().map(role -> Map.entry(membership.user(), role)))
                .toList();
        return sql.query(ADD_ALL)
                .bind(
                        "users",
                        SqlArray.uuids(
                                memberships, membership -> membership.user().value()))
                .bind("displayNames", SqlArray.texts(memberships, Membership::displayName))
                .bind("jobTitles", SqlArray.texts(memberships, Membership::jobTitle))
                .bind("departments", SqlArray.texts(memberships, Membership::department))
                .bind(
                        "managers",
                        SqlArray.optionalUuids(
                                memberships, membership -> membership.manager().map(UserId::value)))
                .bind("statuses", SqlArray.texts(memberships, membership -> EnumText.of(membership.status())))
                .bind("versions", SqlArray.longs(memberships, Membership::version))
                .bind("holders", SqlArray.uuids(held, one -> one.getKey().value()))
                .bind("roles", SqlArray.uuids(held, one -> one.getValue().value()))
                .bind("owner", JdbiRoles.OF_ALL)
                .bind("at", at)
                .mapTo(Long.class)
                .one();
    }

    private static void requireSystemRoles(List<Membership> memberships) {
        if (memberships.stream()
                .flatMap(membership -> membership.roles().stream())
                .anyMatch(role -> SystemRole.of(role).isEmpty())) {
            throw new IllegalArgumentException("roles of the tenant's own are not given to many at once");
        }
    }

    private static Refusal oneAlreadyThere() {
        return new Conflict(ONCE, "One of these people is a member already.");
    }

    private static Refusal alreadyThere() {
        return new Conflict(ONCE, "This person is a member already.");
    }

    @Override
    public Either<Refusal, Membership> update(Membership changed, Instant at) {
        Outcome outcome = session.inTenant(sql -> outcome(sql, UPDATE, changed, at));
        Optional<Refusal> missing = outcome.missing(changed);
        if (missing.isPresent()) {
            return Either.left(missing.get());
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

    @Override
    public Set<UserId> lockHolders(RoleId role) {
        return session.inTenant(sql -> {
            sql.query(LOCK_HOLDERS).map((row, context) -> true).one();
            return sql.query(HOLDERS)
                    .bind("owner", owner(sql, role))
                    .bind("role", role.value())
                    .map((row, context) -> new UserId(uuid(row, "user_id")))
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    private static UUID owner(BoundSql sql, RoleId role) {
        return SystemRole.of(role).isPresent()
                ? JdbiRoles.OF_ALL
                : sql.tenant().orElseThrow().value();
    }

    /** What the statement found and did. */
    private record Outcome(boolean manager, boolean member, Optional<UUID> missingRole, boolean stored) {
        Optional<Refusal> missing(Membership membership) {
            return manager
                    ? missingRole.map(role -> new NotFound("role", role.toString()))
                    : membership.manager().map(other -> new NotFound("member", other.toString()));
        }
    }

    private static Outcome outcome(BoundSql sql, String statement, Membership membership, Instant at) {
        List<RoleId> roles = List.copyOf(membership.roles());
        return sql.query(statement)
                .bind("user", membership.user().value())
                .bind("displayName", membership.displayName())
                .bind("roles", SqlArray.uuids(roles, RoleId::value))
                .bind("owners", SqlArray.uuids(roles, role -> owner(sql, role)))
                .bind("jobTitle", membership.jobTitle())
                .bind("department", membership.department())
                .bind("manager", membership.manager().map(UserId::value))
                .bind("status", EnumText.of(membership.status()))
                .bind("version", membership.version())
                .bind("at", at)
                .map((row, context) -> new Outcome(
                        row.getBoolean("manager"),
                        row.getBoolean("member"),
                        Optional.ofNullable(row.getObject("missing_role", UUID.class)),
                        row.getBoolean("stored")))
                .one();
    }
}
