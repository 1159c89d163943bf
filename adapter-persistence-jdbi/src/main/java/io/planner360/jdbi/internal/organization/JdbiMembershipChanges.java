package io.planner360.jdbi.internal.organization;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table {@code user_organizations}, many rows at a time. */
final class JdbiMembershipChanges implements MembershipChanges {
    private static final String LOCK = JdbiMemberships.MEMBERSHIP + """
            WHERE m.organization_id = :organization AND m.user_id = ANY (:users)
            ORDER BY m.user_id
            FOR UPDATE OF m
            """;

    private static final String UPDATE_ALL = """
            WITH given AS (
                SELECT *
                FROM unnest(:users, :jobTitles, :departments, :managers, :versions)
                    AS given (id, job_title, department, manager, version)
            ), stored AS (
                UPDATE user_organizations m
                SET job_title = given.job_title, department = given.department, manager_id = given.manager,
                    version = given.version + 1
                FROM given
                WHERE m.organization_id = :organization AND m.user_id = given.id AND m.version = given.version
                RETURNING m.user_id, m.manager_id, m.job_title, m.department, m.status
            ), ended AS (
                UPDATE membership_periods open
                SET ended_at = greatest(CAST(:at AS timestamptz), open.started_at)
                FROM stored
                WHERE open.organization_id = :organization AND open.user_id = stored.user_id AND open.ended_at IS NULL
                    AND (open.manager_id, open.job_title, open.department, open.status)
                        IS DISTINCT FROM (stored.manager_id, stored.job_title, stored.department, stored.status)
                RETURNING open.user_id, open.number, open.ended_at
            ), begun AS (
                INSERT INTO membership_periods (organization_id, user_id, number, manager_id, job_title, department,
                                                status, started_at)
                SELECT :organization, stored.user_id, number + 1, manager_id, job_title, department, status, ended_at
                FROM ended
                JOIN stored ON stored.user_id = ended.user_id
            )
            SELECT count(*) FROM stored
            """;

    // UNION, so that it ends even where a top is below another.
    private static final String WITHOUT_TOP = """
            WITH RECURSIVE reached (user_id) AS (
                SELECT user_id
                FROM user_organizations
                WHERE organization_id = :organization AND (manager_id IS NULL OR user_id = ANY (:tops))
                UNION
                SELECT report.user_id
                FROM reached
                JOIN user_organizations report
                    ON report.organization_id = :organization AND report.manager_id = reached.user_id
            )
            SELECT user_id FROM user_organizations WHERE organization_id = :organization
            EXCEPT
            SELECT user_id FROM reached
            ORDER BY user_id
            LIMIT 1
            """;

    private final Session session;
    private final JdbiMemberships memberships;
    private final MembershipMapper mapper = new MembershipMapperImpl();

    JdbiMembershipChanges(Session session) {
        this.session = session;
        this.memberships = new JdbiMemberships(session);
    }

    @Override
    public List<Membership> lock(Collection<UserId> users) {
        return session.inTenant(sql -> sql.query(LOCK)
                .bind("users", SqlArray.uuids(users, UserId::value))
                .map(JdbiMemberships.ROW)
                .map(mapper::membership)
                .list());
    }

    @Override
    public Either<Refusal, List<Membership>> updateAll(List<Membership> changed, Instant at) {
        List<UserId> managers = changed.stream()
                .flatMap(membership -> membership.manager().stream())
                .distinct()
                .toList();
        Set<UserId> known = memberships.known(managers);
        Optional<UserId> missing =
                managers.stream().filter(manager -> !known.contains(manager)).findFirst();
        if (missing.isPresent()) {
            return Either.left(new NotFound("member", missing.get().toString()));
        }
        if (session.inTenant(sql -> updated(sql, changed, at)) < changed.size()) {
            throw new StaleAggregate(
                    "one of " + changed.size() + " memberships", changed.get(0).version());
        }
        return Either.right(changed.stream()
                .map(membership -> membership.atVersion(membership.version() + 1))
                .toList());
    }

    private static long updated(BoundSql sql, List<Membership> changed, Instant at) {
        return sql.query(UPDATE_ALL)
                .bind(
                        "users",
                        SqlArray.uuids(changed, membership -> membership.user().value()))
                .bind("jobTitles", SqlArray.texts(changed, Membership::jobTitle))
                .bind("departments", SqlArray.texts(changed, Membership::department))
                .bind(
                        "managers",
                        SqlArray.optionalUuids(
                                changed, membership -> membership.manager().map(UserId::value)))
                .bind("versions", SqlArray.longs(changed, Membership::version))
                .bind("at", at)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<UserId> firstWithoutTop(Set<UserId> tops) {
        return session.inTenant(sql -> sql.query(WITHOUT_TOP)
                .bind("tops", SqlArray.uuids(tops, UserId::value))
                .map((row, context) -> new UserId(uuid(row, "user_id")))
                .findOne());
    }
}
