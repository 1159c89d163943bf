package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table {@code role_profiles} with its levels. */
final class JdbiRoleProfiles implements RoleProfiles {
    private static final String ADD = """
            WITH stored AS (
                INSERT INTO role_profiles (organization_id, id, framework_id, job_title)
                VALUES (:organization, :id, :framework, :jobTitle)
                ON CONFLICT ON CONSTRAINT role_profiles_job_title_key DO NOTHING
                RETURNING id
            ), levels AS (
                INSERT INTO role_profile_levels (organization_id, role_profile_id, competency_id, level)
                SELECT :organization, stored.id, l.competency_id, l.level
                FROM stored, unnest(:competencies, :levels) AS l (competency_id, level)
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    private static final String OF_FRAMEWORK = """
            SELECT p.id, p.job_title, l.competencies, l.levels
            FROM role_profiles p
            CROSS JOIN LATERAL (
                SELECT array_agg(competency_id ORDER BY competency_id) AS competencies,
                       array_agg(level ORDER BY competency_id) AS levels
                FROM role_profile_levels
                WHERE organization_id = :organization AND role_profile_id = p.id) AS l
            WHERE p.organization_id = :organization AND p.framework_id = :framework
            ORDER BY p.job_title COLLATE "C"
            """;

    private final Session session;

    JdbiRoleProfiles(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, RoleProfile> add(RoleProfile profile) {
        List<Map.Entry<CompetencyId, Integer>> levels =
                List.copyOf(profile.requiredLevels().entrySet());
        boolean stored = session.inTenant(sql -> sql.query(ADD)
                .bind("id", profile.id().value())
                .bind("framework", profile.framework().value())
                .bind("jobTitle", profile.jobTitle())
                .bind(
                        "competencies",
                        SqlArray.uuids(levels, level -> level.getKey().value()))
                .bind("levels", SqlArray.integers(levels, Map.Entry::getValue))
                .mapTo(boolean.class)
                .one());
        return stored
                ? Either.right(profile)
                : Either.left(new Conflict(JOB_TITLE_TAKEN, "The framework has a profile for this job title."));
    }

    @Override
    public List<RoleProfile> ofFramework(CompetencyFrameworkId framework) {
        return session.inTenant(sql -> sql.query(OF_FRAMEWORK)
                .bind("framework", framework.value())
                .map((row, context) -> new RoleProfile(
                        new RoleProfileId(uuid(row, "id")), framework, row.getString("job_title"), levels(row)))
                .list());
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
