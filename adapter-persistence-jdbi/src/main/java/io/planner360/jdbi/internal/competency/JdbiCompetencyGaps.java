package io.planner360.jdbi.internal.competency;

import static io.planner360.jdbi.internal.Columns.optionalInteger;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.LevelCoverage;
import io.planner360.domain.competency.assessment.LevelGap;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What role profiles require beside what {@code user_competencies} says, each list in one statement. */
final class JdbiCompetencyGaps implements CompetencyGaps {
    private static final Keyset<UUID> BY_COMPETENCY = Keyset.byId();

    /** The entry that {@code UserCompetencies.current} names, for one row of members and one of required levels. */
    private static final String CURRENT = """
            LEFT JOIN LATERAL (
                SELECT u.level
                FROM user_competencies u
                WHERE u.organization_id = :organization AND u.user_id = m.user_id
                    AND u.competency_id = required.competency_id
                    AND u.valid_from <= :at AND (u.valid_until IS NULL OR u.valid_until > :at)
                ORDER BY u.valid_from DESC, u.recorded_at DESC, u.id DESC
                LIMIT 1) AS current ON true
            """;

    private static final String BY_JOB_TITLE = """
            FROM user_organizations m
            JOIN role_profiles p ON p.organization_id = :organization AND p.framework_id = :framework
                AND p.job_title = m.job_title COLLATE "C" AND p.is_active
            JOIN role_profile_levels required ON required.organization_id = :organization
                AND required.role_profile_id = p.id
            """ + CURRENT;

    private static final String GAPS = """
            SELECT m.user_id, required.competency_id, required.level AS required, current.level AS current
            """;

    private static final String IN_ORDER = " ORDER BY m.user_id, required.competency_id";

    private static final String OF_PERSON =
            GAPS + BY_JOB_TITLE + "WHERE m.organization_id = :organization AND m.user_id = :user" + IN_ORDER;

    private static final String OF_TEAM =
            GAPS + BY_JOB_TITLE + "WHERE m.organization_id = :organization AND m.manager_id = :user" + IN_ORDER;

    private static final String OF_PERSON_FOR =
            GAPS + """
            FROM user_organizations m
            JOIN role_profiles p ON p.organization_id = :organization AND p.id = :profile AND p.is_active
            JOIN role_profile_levels required ON required.organization_id = :organization
                AND required.role_profile_id = p.id
            """ + CURRENT + "WHERE m.organization_id = :organization AND m.user_id = :user" + IN_ORDER;

    private static final String OF_ORGANIZATION = """
            SELECT required.competency_id, count(*) AS people, count(current.level) AS known,
                   count(*) FILTER (WHERE current.level >= required.level) AS met
            """ + BY_JOB_TITLE + """
            WHERE m.organization_id = :organization AND required.competency_id >= :from
                AND required.competency_id IS DISTINCT FROM CAST(:after AS uuid)
            GROUP BY required.competency_id
            HAVING count(*) >= :fewest
            ORDER BY required.competency_id
            LIMIT :limit
            """;

    private final Session session;

    JdbiCompetencyGaps(Session session) {
        this.session = session;
    }

    @Override
    public List<LevelGap> ofPerson(UserId user, CompetencyFrameworkId framework, Instant at) {
        return gaps(OF_PERSON, user, "framework", framework.value(), at);
    }

    @Override
    public List<LevelGap> ofPersonFor(UserId user, RoleProfileId profile, Instant at) {
        return gaps(OF_PERSON_FOR, user, "profile", profile.value(), at);
    }

    @Override
    public List<LevelGap> ofTeam(UserId manager, CompetencyFrameworkId framework, Instant at) {
        return gaps(OF_TEAM, manager, "framework", framework.value(), at);
    }

    @Override
    public Page<LevelCoverage> ofOrganization(CompetencyFrameworkId framework, Instant at, PageRequest page) {
        Optional<UUID> after = BY_COMPETENCY.after(page);
        List<LevelCoverage> counted = session.inTenant(sql -> sql.query(OF_ORGANIZATION)
                .bind("framework", framework.value())
                .bind("at", at)
                .bind("fewest", LevelCoverage.FEWEST)
                .bind("from", after.orElse(BoundSql.LOWEST_ID))
                .bind("after", after)
                .bind("limit", Keyset.limit(page))
                .map((row, context) -> new LevelCoverage(
                        new CompetencyId(uuid(row, "competency_id")),
                        row.getInt("people"),
                        row.getInt("known"),
                        row.getInt("met")))
                .list());
        return BY_COMPETENCY.page(
                counted, page, coverage -> coverage.competency().value());
    }

    private List<LevelGap> gaps(String statement, UserId user, String of, UUID id, Instant at) {
        return session.inTenant(sql -> sql.query(statement)
                .bind("user", user.value())
                .bind(of, id)
                .bind("at", at)
                .map((row, context) -> gap(row))
                .list());
    }

    private static LevelGap gap(ResultSet row) throws SQLException {
        return new LevelGap(
                new UserId(uuid(row, "user_id")),
                new CompetencyId(uuid(row, "competency_id")),
                row.getInt("required"),
                optionalInteger(row, "current"));
    }
}
