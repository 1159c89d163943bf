package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The table {@code role_profiles} with its levels. */
final class JdbiRoleProfiles implements RoleProfiles {
    private static final String ADD = """
            WITH stored AS (
                INSERT INTO role_profiles (organization_id, id, framework_id, job_title, is_active, version)
                VALUES (:organization, :id, :framework, :jobTitle, :active, :version)
                ON CONFLICT ON CONSTRAINT role_profiles_job_title_key DO NOTHING
                RETURNING id
            ), levels AS (
                INSERT INTO role_profile_levels (organization_id, role_profile_id, competency_id, level)
                SELECT :organization, stored.id, l.competency_id, l.level
                FROM stored, unnest(:competencies, :levels) AS l (competency_id, level)
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    private static final String SELECT = """
            SELECT p.id, p.framework_id, p.job_title, p.is_active, p.version, l.competencies, l.levels
            FROM role_profiles p
            CROSS JOIN LATERAL (
                SELECT array_agg(competency_id ORDER BY competency_id) AS competencies,
                       array_agg(level ORDER BY competency_id) AS levels
                FROM role_profile_levels
                WHERE organization_id = :organization AND role_profile_id = p.id) AS l
            WHERE p.organization_id = :organization
            """;

    private static final String FIND = SELECT + " AND p.id = :id";

    private static final String OF_FRAMEWORK =
            SELECT + " AND p.framework_id = :framework ORDER BY p.job_title COLLATE \"C\"";

    // A statement of its own: the next one then sees what held when the lock was got.
    private static final String LOCK_TITLES = """
            SELECT pg_advisory_xact_lock(hashtextextended('planner360.role_profiles.' || CAST(:framework AS text), 0))
            """;

    private static final String UPDATE = """
            WITH title AS (
                SELECT EXISTS (
                    SELECT FROM role_profiles
                    WHERE organization_id = :organization AND framework_id = :framework AND job_title = :jobTitle
                        AND id <> :id) AS taken
            ), stored AS (
                UPDATE role_profiles
                SET job_title = :jobTitle, is_active = :active, version = version + 1
                FROM title
                WHERE organization_id = :organization AND id = :id AND version = :version AND NOT title.taken
                RETURNING id
            ), dropped AS (
                DELETE FROM role_profile_levels
                USING stored
                WHERE organization_id = :organization AND role_profile_id = stored.id
                    AND competency_id <> ALL (:competencies)
            ), required AS (
                INSERT INTO role_profile_levels (organization_id, role_profile_id, competency_id, level)
                SELECT :organization, stored.id, l.competency_id, l.level
                FROM stored, unnest(:competencies, :levels) AS l (competency_id, level)
                ON CONFLICT ON CONSTRAINT role_profile_levels_pk DO UPDATE SET level = excluded.level
            )
            SELECT taken, EXISTS (SELECT FROM stored) AS stored,
                   EXISTS (SELECT FROM role_profiles
                           WHERE organization_id = :organization AND id = :id AND version = :version) AS current
            FROM title
            """;

    private final Session session;

    JdbiRoleProfiles(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, RoleProfile> add(RoleProfile profile) {
        boolean stored = session.inTenant(sql -> {
            lockTitles(sql, profile);
            return bound(sql.query(ADD), profile).mapTo(boolean.class).one();
        });
        return stored ? Either.right(profile) : titleTaken();
    }

    @Override
    public Optional<RoleProfile> find(RoleProfileId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> profile(row))
                .findOne());
    }

    @Override
    public List<RoleProfile> ofFramework(CompetencyFrameworkId framework) {
        return session.inTenant(sql -> sql.query(OF_FRAMEWORK)
                .bind("framework", framework.value())
                .map((row, context) -> profile(row))
                .list());
    }

    @Override
    public Either<Conflict, RoleProfile> update(RoleProfile changed) {
        Updated updated = session.inTenant(sql -> {
            lockTitles(sql, changed);
            return bound(sql.query(UPDATE), changed)
                    .map((row, context) -> new Updated(row.getBoolean("stored"), row.getBoolean("current")))
                    .one();
        });
        if (!updated.current()) {
            throw new StaleAggregate("role profile " + changed.id(), changed.version());
        }
        return updated.stored() ? Either.right(changed.atVersion(changed.version() + 1)) : titleTaken();
    }

    /** What became of a change. */
    private record Updated(boolean stored, boolean current) {}

    private static void lockTitles(BoundSql sql, RoleProfile profile) {
        sql.query(LOCK_TITLES)
                .bind("framework", profile.framework().value())
                .mapToMap()
                .one();
    }

    private static Query bound(Query statement, RoleProfile profile) {
        List<Map.Entry<CompetencyId, Integer>> levels =
                List.copyOf(profile.requiredLevels().entrySet());
        return statement
                .bind("id", profile.id().value())
                .bind("framework", profile.framework().value())
                .bind("jobTitle", profile.jobTitle())
                .bind("active", profile.active())
                .bind("version", profile.version())
                .bind(
                        "competencies",
                        SqlArray.uuids(levels, level -> level.getKey().value()))
                .bind("levels", SqlArray.integers(levels, Map.Entry::getValue));
    }

    private static Either<Conflict, RoleProfile> titleTaken() {
        return Either.left(new Conflict(JOB_TITLE_TAKEN, "The framework has a profile for this job title."));
    }

    private static RoleProfile profile(ResultSet row) throws SQLException {
        return new RoleProfile(
                new RoleProfileId(uuid(row, "id")),
                new CompetencyFrameworkId(uuid(row, "framework_id")),
                row.getString("job_title"),
                levels(row),
                row.getBoolean("is_active"),
                row.getLong("version"));
    }

    private static Map<CompetencyId, Integer> levels(ResultSet row) throws SQLException {
        List<UUID> competencies = list(row, "competencies", UUID.class);
        List<Integer> numbers = list(row, "levels", Integer.class);
        Map<CompetencyId, Integer> levels = new HashMap<>();
        for (int i = 0; i < competencies.size(); i++) {
            levels.put(new CompetencyId(competencies.get(i)), numbers.get(i));
        }
        return levels;
    }
}
