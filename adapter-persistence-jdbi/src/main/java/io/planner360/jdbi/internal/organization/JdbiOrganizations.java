package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalInteger;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.OrganizationProfile;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.ReminderDefaults;
import io.planner360.domain.organization.SizeCategory;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The table {@code organizations}. */
final class JdbiOrganizations implements Organizations {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    private static final String SETTINGS = """
            jsonb_strip_nulls(jsonb_build_object(
                'time_zone', CAST(:timeZone AS text),
                'default_threshold', CAST(:defaultThreshold AS integer),
                'minimum_threshold', CAST(:minimumThreshold AS integer),
                'reminder_first_after_days', CAST(:reminderFirst AS integer),
                'reminder_every_days', CAST(:reminderEvery AS integer),
                'reminder_most', CAST(:reminderMost AS integer)))""";

    private static final String ADD = """
            INSERT INTO organizations (id, name, domain, industry, size_category, logo_url, settings, is_active,
                                       created_at, updated_at, version)
            VALUES (:id, :name, :domain, :industry, :size, :logoUrl,
            """ + SETTINGS + """
                    , :active, :createdAt, :updatedAt, :version)
            """;

    private static final String UPDATE = """
            UPDATE organizations
            SET name = :name, domain = :domain, industry = :industry, size_category = :size, logo_url = :logoUrl,
                settings =
            """ + SETTINGS + """
                , is_active = :active, updated_at = :updatedAt, version = :version + 1
            WHERE id = :id AND version = :version
            """;

    private static final String FIND = """
            SELECT id, name, domain, industry, size_category, logo_url, is_active, created_at, updated_at, version,
                   settings ->> 'time_zone' AS time_zone,
                   CAST(settings ->> 'default_threshold' AS integer) AS default_threshold,
                   CAST(settings ->> 'minimum_threshold' AS integer) AS minimum_threshold,
                   CAST(settings ->> 'reminder_first_after_days' AS integer) AS reminder_first,
                   CAST(settings ->> 'reminder_every_days' AS integer) AS reminder_every,
                   CAST(settings ->> 'reminder_most' AS integer) AS reminder_most
            FROM organizations
            WHERE id = :id
            """;

    private final Session session;

    JdbiOrganizations(Session session) {
        this.session = session;
    }

    @Override
    public void add(Organization organization) {
        session.inTenant(sql -> bound(sql, ADD, organization).execute());
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return session.inEither(sql -> isAnother(sql, id)
                ? Optional.empty()
                : sql.query(FIND)
                        .bind("id", id.value())
                        .map((row, context) -> organization(row))
                        .findOne());
    }

    @Override
    public Either<Conflict, Organization> update(Organization changed) {
        Optional<Integer> updated = session.inTenant(sql ->
                sql.unlessTaken(DOMAIN_TAKEN, () -> bound(sql, UPDATE, changed).execute()));
        if (updated.isEmpty()) {
            return Either.left(new Conflict(DOMAIN_TAKEN, "Another organization has this domain."));
        }
        if (updated.get() == 0) {
            throw new StaleAggregate("organization " + changed.id(), changed.version());
        }
        return Either.right(changed.atVersion(changed.version() + 1));
    }

    @Override
    public Page<OrganizationId> active(PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inSystem(sql -> {
            List<OrganizationId> rows = sql.query("""
                            SELECT id FROM organizations
                            WHERE is_active AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
                            ORDER BY id
                            LIMIT :limit
                            """)
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new OrganizationId(uuid(row, "id")))
                    .list();
            return BY_ID.page(rows, page, OrganizationId::value);
        });
    }

    private static Update bound(BoundSql sql, String statement, Organization organization) {
        if (isAnother(sql, organization.id())) {
            throw new IllegalStateException("an organization is stored in a unit of work of its own");
        }
        OrganizationProfile profile = organization.profile();
        OrganizationSettings settings = organization.settings();
        return sql.update(statement)
                .bind("id", organization.id().value())
                .bind("name", profile.name())
                .bind("domain", profile.domain())
                .bind("industry", profile.industry())
                .bind("size", profile.size().map(EnumText::of))
                .bind("logoUrl", profile.logoUrl())
                .bind("timeZone", settings.timeZone().getId())
                .bind("defaultThreshold", settings.defaultThreshold())
                .bind("minimumThreshold", settings.minimumThreshold())
                .bind("reminderFirst", settings.reminders().map(ReminderDefaults::firstAfterDays))
                .bind("reminderEvery", settings.reminders().map(ReminderDefaults::everyDays))
                .bind("reminderMost", settings.reminders().map(ReminderDefaults::most))
                .bind("active", organization.active())
                .bind("createdAt", organization.createdAt())
                .bind("updatedAt", organization.updatedAt())
                .bind("version", organization.version());
    }

    private static Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                new OrganizationId(uuid(row, "id")),
                new OrganizationProfile(
                        row.getString("name"),
                        optionalText(row, "domain"),
                        row.getString("industry"),
                        optionalText(row, "size_category").map(text -> EnumText.parse(SizeCategory.class, text)),
                        optionalText(row, "logo_url")),
                settings(row),
                row.getBoolean("is_active"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getLong("version"));
    }

    /** What is not there is unset. */
    private static OrganizationSettings settings(ResultSet row) throws SQLException {
        OrganizationSettings unset = OrganizationSettings.UNSET;
        int every = row.getInt("reminder_every");
        int most = row.getInt("reminder_most");
        return new OrganizationSettings(
                optionalText(row, "time_zone").map(ZoneId::of).orElse(unset.timeZone()),
                optionalInteger(row, "default_threshold").orElse(unset.defaultThreshold()),
                optionalInteger(row, "minimum_threshold").orElse(unset.minimumThreshold()),
                optionalInteger(row, "reminder_first").map(first -> new ReminderDefaults(first, every, most)));
    }

    private static boolean isAnother(BoundSql sql, OrganizationId id) {
        return sql.tenant().map(tenant -> !tenant.equals(id)).orElse(false);
    }
}
