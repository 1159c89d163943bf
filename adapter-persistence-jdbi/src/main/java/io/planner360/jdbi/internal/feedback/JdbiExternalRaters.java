package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table {@code external_raters}. */
final class JdbiExternalRaters implements ExternalRaters {
    // In the order of what is unique, so that two who claim the same addresses do not wait for each other.
    private static final String CLAIM = """
            INSERT INTO external_raters (organization_id, id, email, email_key, name)
            SELECT :organization, c.id, c.email, c.email_key, c.name
            FROM unnest(:ids, :emails, :emailKeys, :names) WITH ORDINALITY AS c (id, email, email_key, name, position)
            ORDER BY c.email_key, c.position
            ON CONFLICT ON CONSTRAINT external_raters_email_key_key DO NOTHING
            """;

    private static final String HOLDERS = """
            SELECT r.id, r.email, r.name
            FROM unnest(:emailKeys) WITH ORDINALITY AS c (email_key, position)
            JOIN external_raters r ON r.organization_id = :organization AND r.email_key = c.email_key
            ORDER BY c.position
            """;

    private static final String FIND = """
            SELECT id, email, name
            FROM external_raters
            WHERE organization_id = :organization AND id = :id
            """;

    private final Session session;

    JdbiExternalRaters(Session session) {
        this.session = session;
    }

    @Override
    public List<ExternalRater> claim(Collection<ExternalRater> candidates) {
        SqlArray emailKeys = SqlArray.texts(candidates, rater -> rater.email().key());
        return session.inTenant(sql -> {
            sql.update(CLAIM)
                    .bind("ids", SqlArray.uuids(candidates, rater -> rater.id().value()))
                    .bind(
                            "emails",
                            SqlArray.texts(candidates, rater -> rater.email().value()))
                    .bind("emailKeys", emailKeys)
                    .bind("names", SqlArray.texts(candidates, ExternalRater::name))
                    .execute();
            return sql.query(HOLDERS)
                    .bind("emailKeys", emailKeys)
                    .map((row, context) -> rater(row))
                    .list();
        });
    }

    @Override
    public Map<String, ExternalRaterId> holders(Collection<EmailAddress> emails) {
        Map<String, ExternalRaterId> holders = new HashMap<>();
        session.inTenant(sql -> {
            sql.query("""
                            SELECT email_key, id
                            FROM external_raters
                            WHERE organization_id = :organization AND email_key = ANY (:keys)
                            """)
                    .bind("keys", SqlArray.texts(emails, EmailAddress::key))
                    .map((row, context) -> Map.entry(row.getString("email_key"), new ExternalRaterId(uuid(row, "id"))))
                    .forEach(holder -> holders.put(holder.getKey(), holder.getValue()));
            return holders;
        });
        return Map.copyOf(holders);
    }

    @Override
    public Optional<ExternalRater> find(ExternalRaterId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> rater(row))
                .findOne());
    }

    private static ExternalRater rater(ResultSet row) throws SQLException {
        return new ExternalRater(
                new ExternalRaterId(uuid(row, "id")), new EmailAddress(row.getString("email")), row.getString("name"));
    }
}
