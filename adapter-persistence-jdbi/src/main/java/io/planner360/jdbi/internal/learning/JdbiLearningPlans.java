package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.date;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table {@code learning_plans} with its objectives. */
final class JdbiLearningPlans implements LearningPlans {
    private static final Keyset<PlanKey> BY_START = new Keyset<>(PlanKey::toString, PlanKey::parse);

    private static final String ADD = """
            WITH stored AS (
                INSERT INTO learning_plans (organization_id, id, user_id, cycle_id, title, status, start_date,
                                            target_completion_date, version)
                VALUES (:organization, :id, :user, :cycle, :title, :status, :startDate, :targetDate, :version)
                ON CONFLICT ON CONSTRAINT learning_plans_cycle_key DO NOTHING
                RETURNING id
            ), objectives AS (
                INSERT INTO learning_objectives (organization_id, id, plan_id, position, competency_id, title, reason,
                                                 target_level, due_date, status, percent)
                SELECT :organization, o.id, stored.id, o.position, o.competency_id, o.title, o.reason,
                       o.target_level, o.due_date, o.status, o.percent
                FROM stored,
                     unnest(:objectives, :positions, :competencies, :titles, :reasons, :targetLevels, :dueDates,
                            :statuses, :percents)
                         AS o (id, position, competency_id, title, reason, target_level, due_date, status, percent)
            ), resources AS (
                INSERT INTO learning_objective_resources (organization_id, objective_id, position, resource_id)
                SELECT :organization, r.objective_id, r.position, r.resource_id
                FROM stored, unnest(:advisedFor, :advisedAt, :advised) AS r (objective_id, position, resource_id)
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    private static final String FIND = """
            SELECT id, user_id, cycle_id, title, status, start_date, target_completion_date, version
            FROM learning_plans
            WHERE organization_id = :organization AND id = :id
            """;

    private static final String OF_USER = """
            SELECT id, user_id, cycle_id, title, status, start_date, target_completion_date, version
            FROM learning_plans
            WHERE organization_id = :organization AND user_id = :user
                AND start_date <= CAST(:afterDate AS date)
                AND (start_date < CAST(:afterDate AS date) OR id >= :from)
                AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY start_date DESC, id
            LIMIT :limit
            """;

    private static final String OBJECTIVES = """
            SELECT o.plan_id, o.id, o.competency_id, o.title, o.reason, o.target_level, o.due_date, o.status, o.percent,
                   r.resources
            FROM learning_objectives o
            CROSS JOIN LATERAL (
                SELECT array_agg(resource_id ORDER BY position) AS resources
                FROM learning_objective_resources
                WHERE organization_id = :organization AND objective_id = o.id) AS r
            WHERE o.organization_id = :organization AND o.plan_id = ANY (:plans)
            ORDER BY o.plan_id, o.position
            """;

    private static final String UPDATE = """
            WITH stored AS (
                UPDATE learning_plans
                SET status = :status, version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version
                RETURNING id
            ), objectives AS (
                UPDATE learning_objectives o
                SET status = changed.status, percent = changed.percent
                FROM stored, unnest(:objectives, :statuses, :percents) AS changed (id, status, percent)
                WHERE o.organization_id = :organization AND o.plan_id = stored.id AND o.id = changed.id
                    AND (o.status, o.percent) <> (changed.status, changed.percent)
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    private final Session session;

    JdbiLearningPlans(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, LearningPlan> add(LearningPlan draft) {
        List<LearningObjective> objectives = draft.objectives();
        List<Advice> advice = objectives.stream().flatMap(Advice::all).toList();
        boolean stored = session.inTenant(sql -> sql.query(ADD)
                .bind("id", draft.id().value())
                .bind("user", draft.user().value())
                .bind("cycle", draft.cycle().value())
                .bind("title", draft.title())
                .bind("status", EnumText.of(draft.status()))
                .bind("startDate", draft.startDate())
                .bind("targetDate", draft.targetDate())
                .bind("version", draft.version())
                .bind(
                        "objectives",
                        SqlArray.uuids(objectives, objective -> objective.id().value()))
                .bind("positions", SqlArray.positions(objectives))
                .bind(
                        "competencies",
                        SqlArray.uuids(
                                objectives, objective -> objective.competency().value()))
                .bind("titles", SqlArray.texts(objectives, LearningObjective::title))
                .bind("reasons", SqlArray.texts(objectives, LearningObjective::reason))
                .bind("targetLevels", SqlArray.integers(objectives, LearningObjective::targetLevel))
                .bind("dueDates", SqlArray.dates(objectives, LearningObjective::dueDate))
                .bind("statuses", SqlArray.texts(objectives, objective -> EnumText.of(objective.status())))
                .bind("percents", SqlArray.integers(objectives, LearningObjective::percent))
                .bind("advisedFor", SqlArray.uuids(advice, Advice::objective))
                .bind("advisedAt", SqlArray.integers(advice, Advice::position))
                .bind("advised", SqlArray.uuids(advice, Advice::resource))
                .mapTo(boolean.class)
                .one());
        return stored
                ? Either.right(draft)
                : Either.left(new Conflict(ONCE, "This person has a plan from this cycle already."));
    }

    @Override
    public Optional<LearningPlan> find(LearningPlanId id) {
        return session.inTenant(sql ->
                withObjectives(
                                sql,
                                sql.query(FIND)
                                        .bind("id", id.value())
                                        .map((row, context) -> plan(row))
                                        .list())
                        .stream()
                        .findFirst());
    }

    @Override
    public Page<LearningPlan> ofUser(UserId user, PageRequest page) {
        Optional<PlanKey> after = BY_START.after(page);
        return session.inTenant(sql -> {
            List<LearningPlan> plans = sql.query(OF_USER)
                    .bind("user", user.value())
                    .bind(
                            "afterDate",
                            after.map(PlanKey::start).map(LocalDate::toString).orElse("infinity"))
                    .bind("from", after.map(PlanKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(PlanKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> plan(row))
                    .list();
            return BY_START.page(
                    withObjectives(sql, plans),
                    page,
                    plan -> new PlanKey(plan.startDate(), plan.id().value()));
        });
    }

    @Override
    public LearningPlan update(LearningPlan changed) {
        List<LearningObjective> objectives = changed.objectives();
        boolean stored = session.inTenant(sql -> sql.query(UPDATE)
                .bind("id", changed.id().value())
                .bind("status", EnumText.of(changed.status()))
                .bind("version", changed.version())
                .bind(
                        "objectives",
                        SqlArray.uuids(objectives, objective -> objective.id().value()))
                .bind("statuses", SqlArray.texts(objectives, objective -> EnumText.of(objective.status())))
                .bind("percents", SqlArray.integers(objectives, LearningObjective::percent))
                .mapTo(boolean.class)
                .one());
        if (!stored) {
            throw new StaleAggregate("learning plan " + changed.id(), changed.version());
        }
        return changed.atVersion(changed.version() + 1);
    }

    private static List<LearningPlan> withObjectives(BoundSql sql, List<LearningPlan> plans) {
        if (plans.isEmpty()) {
            return plans;
        }
        Map<UUID, List<LearningObjective>> objectives = new HashMap<>();
        sql.query(OBJECTIVES)
                .bind("plans", SqlArray.uuids(plans, plan -> plan.id().value()))
                .map((row, context) -> Map.entry(uuid(row, "plan_id"), objective(row)))
                .forEach(one -> objectives
                        .computeIfAbsent(one.getKey(), plan -> new ArrayList<>())
                        .add(one.getValue()));
        return plans.stream()
                .map(plan -> new LearningPlan(
                        plan.id(),
                        plan.user(),
                        plan.cycle(),
                        plan.title(),
                        plan.status(),
                        plan.startDate(),
                        plan.targetDate(),
                        objectives.getOrDefault(plan.id().value(), List.of()),
                        plan.version()))
                .toList();
    }

    private static LearningPlan plan(ResultSet row) throws SQLException {
        return new LearningPlan(
                new LearningPlanId(uuid(row, "id")),
                new UserId(uuid(row, "user_id")),
                new FeedbackCycleId(uuid(row, "cycle_id")),
                row.getString("title"),
                constant(row, "status", PlanStatus.class),
                date(row, "start_date"),
                date(row, "target_completion_date"),
                List.of(),
                row.getLong("version"));
    }

    private static LearningObjective objective(ResultSet row) throws SQLException {
        return new LearningObjective(
                new LearningObjectiveId(uuid(row, "id")),
                new CompetencyId(uuid(row, "competency_id")),
                row.getString("title"),
                row.getString("reason"),
                row.getInt("target_level"),
                date(row, "due_date"),
                constant(row, "status", ObjectiveStatus.class),
                row.getInt("percent"),
                list(row, "resources", UUID.class).stream()
                        .map(LearningResourceId::new)
                        .toList());
    }

    /** That a resource was advised for an objective. */
    private record Advice(UUID objective, int position, UUID resource) {
        static Stream<Advice> all(LearningObjective objective) {
            List<LearningResourceId> resources = objective.resources();
            return IntStream.range(0, resources.size())
                    .mapToObj(i -> new Advice(
                            objective.id().value(), i, resources.get(i).value()));
        }
    }

    /** What a person's plans are ordered by. */
    private record PlanKey(LocalDate start, UUID id) {
        static PlanKey parse(String text) {
            int space = text.indexOf(' ');
            return new PlanKey(LocalDate.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return start + " " + id;
        }
    }
}
