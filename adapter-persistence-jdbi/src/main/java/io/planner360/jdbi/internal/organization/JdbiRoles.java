package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
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
import org.jdbi.v3.core.statement.Update;

/** The table {@code roles}, of which a tenant changes its own rows only. */
final class JdbiRoles implements Roles {
    /** The owner of the roles that every organization has. */
    static final UUID OF_ALL = new UUID(0, 0);

    private static final String ADD = """
            INSERT INTO roles (owner_id, id, organization_id, name, name_key, permissions, version)
            VALUES (:organization, :id, :organization, :name, :nameKey, :permissions, :version)
            ON CONFLICT ON CONSTRAINT roles_name_key DO NOTHING
            """;

    private static final String UPDATE = """
            UPDATE roles
            SET name = :name, name_key = :nameKey, permissions = :permissions, version = :version + 1
            WHERE owner_id = :organization AND id = :id AND version = :version
            """;

    // A statement of its own: the next one then sees what held when the lock was got.
    private static final String LOCK_ROLE = """
            SELECT id FROM roles WHERE owner_id = :organization AND id = :id AND version = :version FOR UPDATE
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
        int stored = session.inTenant(sql -> bound(sql.update(ADD), role).execute());
        return stored == 1 ? Either.right(role) : Either.left(nameTaken());
    }

    @Override
    public Either<Conflict, Role> update(Role changed) {
        Optional<Integer> updated = session.inTenant(sql -> sql.unlessTaken(
                NAME_TAKEN, () -> bound(sql.update(UPDATE), changed).execute()));
        if (updated.isEmpty()) {
            return Either.left(nameTaken());
        }
        if (updated.get() == 0) {
            throw stale(changed);
        }
        return Either.right(changed.atVersion(changed.version() + 1));
    }

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

    private static Update bound(Update statement, Role role) {
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
