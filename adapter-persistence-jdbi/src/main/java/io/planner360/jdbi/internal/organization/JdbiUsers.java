package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.planner360.jdbi.internal.TimeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Update;

/**
 * The table {@code users}, of which a tenant sees its active members only. Its role cannot change any: changes are
 * made by the role above the tenants.
 */
final class JdbiUsers implements Users {
    private static final Keyset<TimeKey> BY_IDLENESS = Keyset.byTime();

    // Without a named arbiter: with one, the row would have to be visible to the tenant, and it is not.
    private static final String CLAIM = """
            INSERT INTO users (id, email, email_key, first_name, last_name, profile_image_url, email_verified,
                               last_login_at, is_active, created_at, updated_at, version)
            VALUES (:id, :email, :emailKey, :firstName, :lastName, :profileImageUrl, :emailVerified,
                    CAST(:lastLoginAt AS timestamptz), :active, :createdAt, :updatedAt, :version)
            ON CONFLICT DO NOTHING
            """;

    // In the order of what is unique, so that two who claim the same addresses do not wait for each other.
    private static final String CLAIM_ALL = """
            INSERT INTO users (id, email, email_key, first_name, last_name, email_verified, is_active, created_at,
                               updated_at, version)
            SELECT id, email, email_key, first_name, last_name, email_verified, is_active,
                   CAST(created_at AS timestamptz), CAST(updated_at AS timestamptz), version
            FROM unnest(:ids, :emails, :emailKeys, :firstNames, :lastNames, :verified, :active, :created, :updated,
                        :versions)
                WITH ORDINALITY AS c (id, email, email_key, first_name, last_name, email_verified, is_active, created_at,
                                      updated_at, version, position)
            WHERE CAST(:organization AS uuid) IS NOT NULL
            ORDER BY email_key, position
            ON CONFLICT DO NOTHING
            """;

    private static final String USER = """
            SELECT u.id, u.email, u.first_name, u.last_name, u.profile_image_url, u.email_verified, u.last_login_at,
                   u.is_active, u.created_at, u.updated_at, u.version
            FROM users u
            """;

    private static final String ACCOUNTS = "SELECT id, email_key FROM users WHERE email_key = ANY (:keys)";

    private static final String MEMBERS = """
            SELECT user_id FROM user_organizations WHERE organization_id = :organization AND user_id = ANY (:users)
            """;

    private static final String OF_MEMBER = USER + """
            JOIN user_organizations m ON m.user_id = u.id
            WHERE m.organization_id = :organization AND m.user_id = :id AND m.status = 'active'
            """;

    private static final String UPDATE = """
            UPDATE users
            SET first_name = :firstName, last_name = :lastName, profile_image_url = :profileImageUrl,
                email_verified = :emailVerified, last_login_at = CAST(:lastLoginAt AS timestamptz), is_active = :active,
                updated_at = :updatedAt, version = :version + 1
            WHERE id = :id AND version = :version
            """;

    private static final String IDLE = USER + """
            WHERE u.is_active AND coalesce(u.last_login_at, u.created_at) < :since
                AND (coalesce(u.last_login_at, u.created_at), u.id) >= (CAST(:fromTime AS timestamptz), :from)
                AND u.id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY coalesce(u.last_login_at, u.created_at), u.id
            LIMIT :limit
            """;

    private final Session session;

    JdbiUsers(Session session) {
        this.session = session;
    }

    @Override
    public UserId claim(User candidate) {
        return session.inTenant(sql -> {
            int stored = bound(sql.update(CLAIM), candidate)
                    .bind("email", candidate.email().value())
                    .bind("emailKey", candidate.email().key())
                    .bind("createdAt", candidate.createdAt())
                    .execute();
            if (stored == 1) {
                return candidate.id();
            }
            return sql.asSystem(() -> holder(sql, candidate.email()))
                    .map(User::id)
                    .orElseThrow(() -> new IllegalArgumentException("another account has the candidate's id"));
        });
    }

    @Override
    public List<UserId> claimAll(List<User> candidates) {
        return session.inTenant(sql -> {
            sql.update(CLAIM_ALL)
                    .bind("ids", SqlArray.uuids(candidates, user -> user.id().value()))
                    .bind(
                            "emails",
                            SqlArray.texts(candidates, user -> user.email().value()))
                    .bind(
                            "emailKeys",
                            SqlArray.texts(candidates, user -> user.email().key()))
                    .bind("firstNames", SqlArray.texts(candidates, User::firstName))
                    .bind("lastNames", SqlArray.texts(candidates, User::lastName))
                    .bind("verified", SqlArray.booleans(candidates, User::emailVerified))
                    .bind("active", SqlArray.booleans(candidates, User::active))
                    .bind(
                            "created",
                            SqlArray.texts(candidates, user -> user.createdAt().toString()))
                    .bind(
                            "updated",
                            SqlArray.texts(candidates, user -> user.updatedAt().toString()))
                    .bind("versions", SqlArray.longs(candidates, User::version))
                    .execute();
            Map<String, UserId> holders = new HashMap<>();
            sql.asSystem(() -> sql.query(ACCOUNTS)
                            .bind(
                                    "keys",
                                    SqlArray.texts(
                                            candidates, user -> user.email().key()))
                            .map((row, context) -> Map.entry(row.getString("email_key"), new UserId(uuid(row, "id"))))
                            .list())
                    .forEach(account -> holders.put(account.getKey(), account.getValue()));
            return candidates.stream()
                    .map(user -> Optional.ofNullable(holders.get(user.email().key()))
                            .orElseThrow(() -> new IllegalArgumentException("another account has a candidate's id")))
                    .toList();
        });
    }

    private static Optional<User> holder(BoundSql sql, EmailAddress email) {
        return sql.query(USER + "WHERE u.email_key = :emailKey")
                .bind("emailKey", email.key())
                .map((row, context) -> user(row))
                .findOne();
    }

    @Override
    public Optional<User> find(UserId id) {
        return session.inEither(sql -> sql.query(sql.tenant().isPresent() ? OF_MEMBER : USER + "WHERE u.id = :id")
                .bind("id", id.value())
                .map((row, context) -> user(row))
                .findOne());
    }

    @Override
    public Map<String, UserId> holders(Collection<EmailAddress> emails) {
        Map<String, UserId> holders = new HashMap<>();
        session.inTenant(sql -> {
            sql.query("""
                            SELECT u.email_key, u.id
                            FROM users u
                            JOIN user_organizations m ON m.user_id = u.id
                            WHERE m.organization_id = :organization AND m.status = 'active'
                                AND u.email_key = ANY (:keys)
                            """)
                    .bind("keys", SqlArray.texts(emails, EmailAddress::key))
                    .map((row, context) -> Map.entry(row.getString("email_key"), new UserId(uuid(row, "id"))))
                    .forEach(holder -> holders.put(holder.getKey(), holder.getValue()));
            return holders;
        });
        return Map.copyOf(holders);
    }

    // Accounts of those who have not accepted are not visible to the tenant: only its own members' ids come out.
    @Override
    public Map<String, UserId> members(Collection<EmailAddress> emails) {
        return session.inTenant(sql -> {
            Map<UUID, String> accounts = new HashMap<>();
            sql.asSystem(() -> sql.query(ACCOUNTS)
                            .bind("keys", SqlArray.texts(emails, EmailAddress::key))
                            .map((row, context) -> Map.entry(uuid(row, "id"), row.getString("email_key")))
                            .list())
                    .forEach(account -> accounts.put(account.getKey(), account.getValue()));
            return sql.query(MEMBERS)
                    .bind("users", SqlArray.uuids(accounts.keySet(), id -> id))
                    .mapTo(UUID.class)
                    .collect(Collectors.toUnmodifiableMap(accounts::get, UserId::new));
        });
    }

    @Override
    public Optional<User> findByEmail(EmailAddress email) {
        return session.inSystem(sql -> holder(sql, email));
    }

    @Override
    public User update(User changed) {
        return session.inEither(sql -> {
            boolean stored = sql.tenant().isPresent()
                    ? isMember(sql, changed.id()) && sql.asSystem(() -> store(sql, changed))
                    : store(sql, changed);
            if (!stored) {
                throw new StaleAggregate("user " + changed.id(), changed.version());
            }
            return changed.atVersion(changed.version() + 1);
        });
    }

    private static boolean isMember(BoundSql sql, UserId id) {
        return sql.query(OF_MEMBER)
                .bind("id", id.value())
                .map((row, context) -> true)
                .findOne()
                .isPresent();
    }

    private static boolean store(BoundSql sql, User user) {
        return bound(sql.update(UPDATE), user).execute() == 1;
    }

    @Override
    public Page<User> idleSince(Instant since, PageRequest page) {
        Optional<TimeKey> after = BY_IDLENESS.after(page);
        return session.inSystem(sql -> {
            List<User> rows = sql.query(IDLE)
                    .bind("since", since)
                    .bind(
                            "fromTime",
                            after.map(TimeKey::at).map(Instant::toString).orElse("-infinity"))
                    .bind("from", after.map(TimeKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(TimeKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> user(row))
                    .list();
            return BY_IDLENESS.page(
                    rows, page, user -> new TimeKey(user.idleSince(), user.id().value()));
        });
    }

    private static Update bound(Update statement, User user) {
        return statement
                .bind("id", user.id().value())
                .bind("firstName", user.firstName())
                .bind("lastName", user.lastName())
                .bind("profileImageUrl", user.profileImageUrl())
                .bind("emailVerified", user.emailVerified())
                .bind("lastLoginAt", user.lastLoginAt())
                .bind("active", user.active())
                .bind("updatedAt", user.updatedAt())
                .bind("version", user.version());
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                new UserId(uuid(row, "id")),
                new EmailAddress(row.getString("email")),
                row.getString("first_name"),
                row.getString("last_name"),
                optionalText(row, "profile_image_url"),
                row.getBoolean("email_verified"),
                optionalInstant(row, "last_login_at"),
                row.getBoolean("is_active"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getLong("version"));
    }
}
