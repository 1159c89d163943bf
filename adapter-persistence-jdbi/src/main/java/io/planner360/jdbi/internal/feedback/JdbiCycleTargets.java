package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The table {@code feedback_cycle_targets}. */
final class JdbiCycleTargets implements CycleTargets {
    private static final RowMapper<CycleTargetRow> ROWS = ConstructorMapper.of(CycleTargetRow.class);

    private static final String ENROL = """
            WITH wanted AS (
                SELECT u.id, min(u.position) AS position
                FROM unnest(:users) WITH ORDINALITY AS u (id, position)
                GROUP BY u.id
            ), unknown AS (
                SELECT id, position
                FROM wanted
                WHERE NOT EXISTS (
                    SELECT FROM user_organizations m WHERE m.organization_id = :organization AND m.user_id = wanted.id)
            ), stored AS (
                INSERT INTO feedback_cycle_targets (organization_id, cycle_id, user_id, job_title, department,
                                                    manager_id, status)
                SELECT :organization, :cycle, m.user_id, m.job_title, m.department, m.manager_id, 'enrolled'
                FROM wanted
                JOIN user_organizations m ON m.organization_id = :organization AND m.user_id = wanted.id
                WHERE NOT EXISTS (SELECT FROM unknown)
                ORDER BY m.user_id
                ON CONFLICT ON CONSTRAINT feedback_cycle_targets_pk DO NOTHING
            )
            SELECT id FROM unknown ORDER BY position
            """;

    private static final String ENROLLED = """
            SELECT user_id
            FROM feedback_cycle_targets
            WHERE organization_id = :organization AND cycle_id = :cycle AND user_id = ANY (:users)
                AND status = 'enrolled'
            """;

    private static final String FIND = """
            SELECT cycle_id, user_id, job_title, department, manager_id, status
            FROM feedback_cycle_targets
            WHERE organization_id = :organization AND cycle_id = :cycle AND user_id = :user
            """;

    private static final String UPDATE = """
            UPDATE feedback_cycle_targets
            SET status = :status
            WHERE organization_id = :organization AND cycle_id = :cycle AND user_id = :user
            """;

    private static final String GUARDED = """
            SELECT i.cycle_id, array_agg(DISTINCT i.target_user_id) AS targets
            FROM feedback_invitations i
            JOIN feedback_cycles c ON c.organization_id = :organization AND c.id = i.cycle_id
            JOIN feedback_forms f ON f.organization_id = :organization AND f.id = c.form_id
                AND f.confidentiality <> 'named'
            JOIN feedback_rater_groups g ON g.organization_id = :organization AND g.form_id = f.id
                AND g.code = i.rater_group AND g.protection = 'protected'
            WHERE i.organization_id = :organization AND i.rater_user_id = :member AND i.cycle_id = ANY (:cycles)
                AND i.status = 'submitted'
            GROUP BY i.cycle_id
            """;

    private static final String OF_CYCLE = """
            SELECT cycle_id, user_id, job_title, department, manager_id, status
            FROM feedback_cycle_targets
            WHERE organization_id = :organization AND cycle_id = :cycle
            ORDER BY user_id
            """;

    private final Session session;
    private final CycleTargetMapper mapper = new CycleTargetMapperImpl();

    JdbiCycleTargets(Session session) {
        this.session = session;
    }

    @Override
    public List<UserId> enrol(FeedbackCycleId cycle, Collection<UserId> users) {
        return session.inTenant(sql -> sql.query(ENROL)
                .bind("cycle", cycle.value())
                .bind("users", SqlArray.uuids(users, UserId::value))
                .map((row, context) -> new UserId(uuid(row, "id")))
                .list());
    }

    @Override
    public Optional<CycleTarget> find(FeedbackCycleId cycle, UserId user) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("cycle", cycle.value())
                .bind("user", user.value())
                .map(ROWS)
                .findOne()
                .map(mapper::target));
    }

    @Override
    public void update(CycleTarget changed) {
        session.inTenant(sql -> sql.update(UPDATE)
                .bind("cycle", changed.cycle().value())
                .bind("user", changed.user().value())
                .bind("status", EnumText.of(changed.status()))
                .execute());
    }

    @Override
    public Set<UserId> enrolled(FeedbackCycleId cycle, Collection<UserId> users) {
        return session.inTenant(sql -> sql.query(ENROLLED)
                .bind("cycle", cycle.value())
                .bind("users", SqlArray.uuids(users, UserId::value))
                .map((row, context) -> new UserId(uuid(row, "user_id")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Map<FeedbackCycleId, Set<UserId>> guardedFrom(UserId member, Collection<FeedbackCycleId> cycles) {
        return session.inTenant(sql -> sql.query(GUARDED)
                .bind("member", member.value())
                .bind("cycles", SqlArray.uuids(cycles, FeedbackCycleId::value))
                .map((row, context) -> Map.entry(
                        new FeedbackCycleId(uuid(row, "cycle_id")),
                        list(row, "targets", UUID.class).stream()
                                .map(UserId::new)
                                .collect(Collectors.toUnmodifiableSet())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public Stream<CycleTarget> ofCycle(FeedbackCycleId cycle) {
        return session.inTenant(sql -> sql.stream(sql.query(OF_CYCLE).bind("cycle", cycle.value()), ROWS)
                .map(mapper::target));
    }
}
