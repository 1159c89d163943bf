package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.organization.Users;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The table {@code users}, of which a tenant sees its active members only. */
final class JdbiUsers implements Users {
    // Without a named arbiter: with one, the row would have to be visible to the tenant, and it is not.
    private static final String CLAIM = """
            INSERT INTO users (id, email, email_key, first_name, last_name, created_at)
            VALUES (:id, :email, :emailKey, :firstName, :lastName, :createdAt)
            ON CONFLICT DO NOTHING
            """;

    private final Session session;

    JdbiUsers(Session session) {
        this.session = session;
    }

    @Override
    public UserId claim(User candidate) {
        return session.inTenant(sql -> {
            int stored = sql.update(CLAIM)
                    .bind("id", candidate.id().value())
                    .bind("email", candidate.email().value())
                    .bind("emailKey", candidate.email().key())
                    .bind("firstName", candidate.firstName())
                    .bind("lastName", candidate.lastName())
                    .bind("createdAt", candidate.createdAt())
                    .execute();
            if (stored == 1) {
                return candidate.id();
            }
            return sql.asSystem(() -> holder(sql, candidate.email()))
                    .orElseThrow(() -> new IllegalArgumentException("another account has the candidate's id"));
        });
    }

    private static Optional<UserId> holder(BoundSql sql, EmailAddress email) {
        return sql.query("SELECT id FROM users WHERE email_key = :emailKey")
                .bind("emailKey", email.key())
                .map((row, context) -> new UserId(uuid(row, "id")))
                .findOne();
    }

    @Override
    public Optional<User> find(UserId id) {
        return session.inTenant(sql -> sql.query("""
                        SELECT u.id, u.email, u.first_name, u.last_name, u.created_at
                        FROM users u
                        JOIN user_organizations m ON m.user_id = u.id
                        WHERE m.organization_id = :organization AND m.user_id = :id AND m.status = 'active'
                        """)
                .bind("id", id.value())
                .map((row, context) -> new User(
                        new UserId(uuid(row, "id")),
                        new EmailAddress(row.getString("email")),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        instant(row, "created_at")))
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
}
