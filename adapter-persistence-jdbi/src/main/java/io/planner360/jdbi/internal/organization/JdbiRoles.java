package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table {@code roles}, of which a tenant changes its own rows only. */
final class JdbiRoles implements Roles {
    /** The owner of the roles that every organization has. */
    static final UUID OF_ALL = new UUID(0, 0);

    private static final String ADD = """
            WITH stored AS (
                INSERT INTO roles (owner_id, id, organization_id, name, name_key, permissions, version)
                VALUES (:organization, :id, :organization, :name, :nameKey, :permissions, :version)
                ON CONFLICT ON CONSTRAINT roles_name_key DO NOTHING
                RETURNING id
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    // Statements of their own: the next ones then see what held when the lock was got.
    private static final String LOCK_NAMES = """
            SELECT pg_advisory_xact_lock(hashtextextended('planner360.roles.' || CAST(:organization AS text), 0))
            """;

    private static final String LOCK_ROLE = """
            SELECT id FROM roles WHERE owner_id = :organization AND id = :id AND version = :version FOR UPDATE
            """;

    private static final String UPDATE = """
            WITH taken AS (
                SELECT EXISTS (
                    SELECT FROM roles WHERE owner_id = :organization AND name_key = :nameKey AND id <> :id) AS name
            ), stored AS (
                UPDATE roles
                SET name = :name, name_key = :nameKey, permissions = :permissions, version = :version + 1
                FROM taken
                WHERE owner_id = :organization AND id = :id AND version = :version AND NOT taken.name
                RETURNING id
            )
            SELECT name AS taken, EXISTS (SELECT FROM stored) AS stored,
                   EXISTS (SELECT FROM roles
                           WHERE owner_id = :organization AND id = :id AND version = :version) AS current
            FROM taken
            """;

    private static final String REMOVE = """
            DELETE FROM roles
            WHERE owner_id = :organization AND id = :id
                AND NOT EXISTS (SELECT FROM user_roles WHERE role_owner_id = :organization AND role_id = :id)
            """;

    private final Session session;

    JdbiRoles(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Role> find(RoleId id) {
        return session.inTenant(sql -> sql.query("""
                        SELECT id, name, permissions, version FROM roles WHERE owner_id = :organization AND id = :id
                        """)
                .bind("id", id.value())
                .map((row, context) -> role(row))
                .findOne());
    }

    @Override
    public List<Role> all() {
        return session.inTenant(
                sql -> sql.query("""
                        SELECT id, name, permissions, version FROM roles WHERE owner_id = :organization
                        ORDER BY name COLLATE "C"
                        """).map((row, context) -> role(row)).list());
    }

    @Override
    public Set<Permission> permissions(Collection<RoleId> roles) {
        return session.inTenant(sql -> sql.query("""
                        SELECT DISTINCT unnest(permissions) AS permission
                        FROM roles
                        WHERE owner_id = :organization AND id = ANY (:roles)
                        """)
                .bind("roles", SqlArray.uuids(roles, RoleId::value))
                .map((row, context) -> EnumText.parse(Permission.class, row.getString("permission")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Either<Conflict, Role> add(Role role) {
        boolean stored = session.inTenant(sql -> {
            lockNames(sql);
            return bound(sql.query(ADD), role).mapTo(boolean.class).one();
        });
        return stored ? Either.right(role) : Either.left(nameTaken());
    }

    @Override
    public Either<Conflict, Role> update(Role changed) {
        Updated updated = session.inTenant(sql -> {
            lockNames(sql);
            return bound(sql.query(UPDATE), changed)
                    .map((row, context) ->
                            new Updated(row.getBoolean("taken"), row.getBoolean("stored"), row.getBoolean("current")))
                    .one();
        });
        if (!updated.stored() && !updated.current()) {
            throw stale(changed);
        }
        return updated.taken() ? Either.left(nameTaken()) : Either.right(changed.atVersion(changed.version() + 1));
    }

    private record Updated(boolean taken, boolean stored, boolean current) {}

    @Override
    public Either<Conflict, Role> remove(Role role) {
        return session.inTenant(sql -> {
            boolean current = sql.query(LOCK_ROLE)
                    .bind("id", role.id().value())
                    .bind("version", role.version())
                    .map((row, context) -> true)
                    .findOne()
                    .isPresent();
            if (!current) {
                throw stale(role);
            }
            int removed = sql.update(REMOVE).bind("id", role.id().value()).execute();
            return removed == 1
                    ? Either.<Conflict, Role>right(role)
                    : Either.<Conflict, Role>left(new Conflict(ASSIGNED, "Somebody holds this role."));
        });
    }

    private static void lockNames(BoundSql sql) {
        sql.query(LOCK_NAMES).map((row, context) -> true).one();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Role role) {
        return statement
                .bind("id", role.id().value())
                .bind("name", role.name())
                .bind("nameKey", role.nameKey())
                .bind(
                        "permissions",
                        SqlArray.texts(role.permissions().stream().sorted().toList(), EnumText::of))
                .bind("version", role.version());
    }

    private static Role role(ResultSet row) throws SQLException {
        return new Role(
                new RoleId(uuid(row, "id")),
                row.getString("name"),
                list(row, "permissions", String.class).stream()
                        .map(text -> EnumText.parse(Permission.class, text))
                        .collect(Collectors.toSet()),
                row.getLong("version"));
    }

    private static StaleAggregate stale(Role role) {
        return new StaleAggregate("role " + role.id(), role.version());
    }

    private static Conflict nameTaken() {
        return new Conflict(NAME_TAKEN, "The organization has a role of this name.");
    }
}
