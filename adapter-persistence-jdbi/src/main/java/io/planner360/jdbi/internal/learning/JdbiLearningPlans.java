package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.PlanAnalysis;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.DayKey;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** The table {@code learning_plans} with its objectives. */
final class JdbiLearningPlans implements LearningPlans {
    private static final Keyset<DayKey> BY_DAY = Keyset.byDay();

    /** What becomes of objectives, their dependencies and resources, in the statement that stored their plan. */
    private static final String PARTS = """
            , dropped AS (
                DELETE FROM learning_objective_dependencies d
                USING stored
                WHERE d.organization_id = :organization AND d.plan_id = stored.id
                    AND (d.objective_id, d.depends_on_id) NOT IN (
                        SELECT n.objective_id, n.depends_on_id
                        FROM unnest(:dependents, :dependedOn) AS n (objective_id, depends_on_id))
            ), dependencies AS (
                INSERT INTO learning_objective_dependencies (organization_id, plan_id, objective_id, depends_on_id)
                SELECT :organization, stored.id, n.objective_id, n.depends_on_id
                FROM stored, unnest(:dependents, :dependedOn) AS n (objective_id, depends_on_id)
                ON CONFLICT DO NOTHING
            ), shortened AS (
                DELETE FROM learning_objective_resources r
                USING stored, unnest(:objectives, :advisedTo) AS n (objective_id, length)
                WHERE r.organization_id = :organization AND r.objective_id = n.objective_id AND r.position >= n.length
            ), resources AS (
                INSERT INTO learning_objective_resources (organization_id, objective_id, position, resource_id)
                SELECT :organization, r.objective_id, r.position, r.resource_id
                FROM stored, unnest(:advisedFor, :advisedAt, :advised) AS r (objective_id, position, resource_id)
                ON CONFLICT (organization_id, objective_id, position) DO UPDATE SET resource_id = excluded.resource_id
                WHERE learning_objective_resources.resource_id <> excluded.resource_id
            ), objectives AS (
                INSERT INTO learning_objectives (organization_id, id, plan_id, position, competency_id, title, reason,
                                                 measure, weight, target_level, due_date, status, percent)
                SELECT :organization, o.id, stored.id, o.position, o.competency_id, o.title, o.reason, o.measure,
                       o.weight, o.target_level, o.due_date, o.status, o.percent
                FROM stored,
                     unnest(:objectives, :positions, :competencies, :titles, :reasons, :measures, :weights,
                            :targetLevels, :dueDates, :statuses, :percents)
                         AS o (id, position, competency_id, title, reason, measure, weight, target_level, due_date,
                               status, percent)
            """;

    private static final String ADD = """
            WITH stored AS (
                INSERT INTO learning_plans (organization_id, id, user_id, cycle_id, title, description, ai_analysis,
                                            status, start_date, target_completion_date, actual_completion_date,
                                            created_at, updated_at, version)
                VALUES (:organization, :id, :user, :cycle, :title, :description,
                        CASE WHEN CAST(:report AS uuid) IS NOT NULL THEN jsonb_build_object(
                            'advisor', CAST(:advisor AS text),
                            'version', CAST(:advisorVersion AS text),
                            'report', CAST(:report AS uuid),
                            'gaps', (
                                SELECT coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(g) - 'place') ORDER BY g.place), '[]')
                                FROM unnest(:gapCompetencies, :scores, :reachedLevels, :requiredLevels, :gaps)
                                    WITH ORDINALITY
                                    AS g (competency, score, reached_level, required_level, gap, place)))
                        END,
                        :status, :startDate, :targetDate, :completedOn, :createdAt, :updatedAt, :version)
                ON CONFLICT (organization_id, user_id, cycle_id) WHERE status <> 'cancelled' DO NOTHING
                RETURNING id
            )""" + PARTS + """
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    private static final String FIND = PlanRow.COLUMNS + "WHERE p.organization_id = :organization AND p.id = :id";

    private static final String OF_USER = PlanRow.COLUMNS + """
            WHERE p.organization_id = :organization AND p.user_id = :user
                AND p.start_date <= CAST(:afterDate AS date)
                AND (p.start_date < CAST(:afterDate AS date) OR p.id >= :from)
                AND p.id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY p.start_date DESC, p.id
            LIMIT :limit
            """;

    private static final String UNKNOWN = """
            SELECT wanted.competency_id, wanted.level
            FROM unnest(:competencies, :levels) WITH ORDINALITY AS wanted (competency_id, level, place)
            WHERE NOT EXISTS (
                SELECT FROM competency_levels l
                WHERE l.organization_id = :organization AND l.competency_id = wanted.competency_id
                    AND l.level = wanted.level)
            ORDER BY wanted.place
            """;

    private static final String UPDATE = """
            WITH stored AS (
                UPDATE learning_plans
                SET title = :title, description = :description, status = :status, start_date = :startDate,
                    target_completion_date = :targetDate, actual_completion_date = :completedOn,
                    updated_at = :updatedAt, version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version
                RETURNING id
            )""" + PARTS + """
                ON CONFLICT (organization_id, id) DO UPDATE
                SET position = excluded.position, competency_id = excluded.competency_id, title = excluded.title,
                    reason = excluded.reason, measure = excluded.measure, weight = excluded.weight,
                    target_level = excluded.target_level, due_date = excluded.due_date, status = excluded.status,
                    percent = excluded.percent
                WHERE learning_objectives.plan_id = excluded.plan_id
                    AND (learning_objectives.position, learning_objectives.competency_id, learning_objectives.title,
                         learning_objectives.reason, learning_objectives.measure, learning_objectives.weight,
                         learning_objectives.target_level, learning_objectives.due_date, learning_objectives.status,
                         learning_objectives.percent)
                        <> (excluded.position, excluded.competency_id, excluded.title, excluded.reason,
                            excluded.measure, excluded.weight, excluded.target_level, excluded.due_date,
                            excluded.status, excluded.percent)
            )
            SELECT EXISTS (SELECT FROM stored) AS stored
            """;

    private static final String NOTE_OVERDUE = """
            WITH overdue AS MATERIALIZED (
                SELECT o.id, o.plan_id, p.user_id
                FROM learning_objectives o
                JOIN learning_plans p ON p.organization_id = :organization AND p.id = o.plan_id AND p.status = 'active'
                WHERE o.organization_id = :organization AND o.status IN ('not_started', 'in_progress')
                    AND o.due_date < :day AND o.noted_due_date IS DISTINCT FROM o.due_date
                ORDER BY o.due_date, o.id
                LIMIT :most
                FOR UPDATE OF o SKIP LOCKED),
            noted AS (
                UPDATE learning_objectives o
                SET noted_due_date = o.due_date
                FROM overdue
                WHERE o.organization_id = :organization AND o.id = overdue.id)
            SELECT id, plan_id, user_id FROM overdue
            """;

    private final Session session;

    JdbiLearningPlans(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, LearningPlan> add(LearningPlan draft) {
        Optional<PlanAnalysis> analysis = draft.analysis();
        List<PlanAnalysis.Gap> gaps = analysis.map(PlanAnalysis::gaps).orElse(List.of());
        boolean stored = session.inTenant(sql -> bound(sql.query(ADD), draft)
                .bind("user", draft.user().value())
                .bind("cycle", draft.cycle().map(FeedbackCycleId::value))
                .bind("createdAt", draft.createdAt())
                .bind("advisor", analysis.map(PlanAnalysis::madeBy).map(MadeBy::name))
                .bind("advisorVersion", analysis.map(PlanAnalysis::madeBy).map(MadeBy::version))
                .bind("report", analysis.map(PlanAnalysis::report).map(PublishedReportId::value))
                .bind(
                        "gapCompetencies",
                        SqlArray.uuids(gaps, gap -> gap.competency().value()))
                .bind("scores", SqlArray.optionalDoubles(gaps, PlanAnalysis.Gap::score))
                .bind("reachedLevels", SqlArray.optionalIntegers(gaps, PlanAnalysis.Gap::reachedLevel))
                .bind("requiredLevels", SqlArray.optionalIntegers(gaps, PlanAnalysis.Gap::requiredLevel))
                .bind("gaps", SqlArray.optionalDoubles(gaps, PlanAnalysis.Gap::gap))
                .mapTo(boolean.class)
                .one());
        return stored
                ? Either.right(draft)
                : Either.left(new Conflict(ONCE, "This person has a plan from this cycle already."));
    }

    /** What a plan holds that can change. */
    private static Query bound(Query statement, LearningPlan plan) {
        List<LearningObjective> objectives = plan.objectives();
        List<Advice> advice = objectives.stream().flatMap(Advice::all).toList();
        List<Dependency> dependencies =
                objectives.stream().flatMap(Dependency::all).toList();
        return statement
                .bind("id", plan.id().value())
                .bind("title", plan.title())
                .bind("description", plan.description())
                .bind("status", EnumText.of(plan.status()))
                .bind("startDate", plan.startDate())
                .bind("targetDate", plan.targetDate())
                .bind("completedOn", plan.completedOn())
                .bind("updatedAt", plan.updatedAt())
                .bind("version", plan.version())
                .bind("objectives", SqlArray.uuids(objectives, one -> one.id().value()))
                .bind("positions", SqlArray.positions(objectives))
                .bind(
                        "competencies",
                        SqlArray.uuids(objectives, one -> one.competency().value()))
                .bind("titles", SqlArray.texts(objectives, LearningObjective::title))
                .bind("reasons", SqlArray.texts(objectives, LearningObjective::reason))
                .bind(
                        "measures",
                        SqlArray.texts(objectives, one -> one.content().measure()))
                .bind(
                        "weights",
                        SqlArray.decimals(objectives, one -> one.content().weight()))
                .bind("targetLevels", SqlArray.integers(objectives, LearningObjective::targetLevel))
                .bind("dueDates", SqlArray.dates(objectives, LearningObjective::dueDate))
                .bind("statuses", SqlArray.texts(objectives, one -> EnumText.of(one.status())))
                .bind("percents", SqlArray.integers(objectives, LearningObjective::percent))
                .bind(
                        "advisedTo",
                        SqlArray.integers(objectives, one -> one.resources().size()))
                .bind("dependents", SqlArray.uuids(dependencies, Dependency::objective))
                .bind("dependedOn", SqlArray.uuids(dependencies, Dependency::dependsOn))
                .bind("advisedFor", SqlArray.uuids(advice, Advice::objective))
                .bind("advisedAt", SqlArray.integers(advice, Advice::position))
                .bind("advised", SqlArray.uuids(advice, Advice::resource));
    }

    @Override
    public Optional<LearningPlan> find(LearningPlanId id) {
        return session.inTenant(sql ->
                withObjectives(
                                sql,
                                sql.query(FIND)
                                        .bind("id", id.value())
                                        .map((row, context) -> PlanRow.plan(row))
                                        .list())
                        .stream()
                        .findFirst());
    }

    @Override
    public Page<LearningPlan> ofUser(UserId user, PageRequest page) {
        Optional<DayKey> after = BY_DAY.after(page);
        return session.inTenant(sql -> {
            List<LearningPlan> plans = sql.query(OF_USER)
                    .bind("user", user.value())
                    .bind(
                            "afterDate",
                            after.map(DayKey::day).map(LocalDate::toString).orElse("infinity"))
                    .bind("from", after.map(DayKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(DayKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> PlanRow.plan(row))
                    .list();
            return BY_DAY.page(
                    withObjectives(sql, plans),
                    page,
                    plan -> new DayKey(plan.startDate(), plan.id().value()));
        });
    }

    @Override
    public List<Overdue> noteOverdue(LocalDate day, int most) {
        return session.inTenant(sql -> sql.query(NOTE_OVERDUE)
                .bind("day", day)
                .bind("most", most)
                .map((row, context) -> new Overdue(
                        new LearningPlanId(uuid(row, "plan_id")),
                        new UserId(uuid(row, "user_id")),
                        new LearningObjectiveId(uuid(row, "id"))))
                .list());
    }

    @Override
    public List<TargetLevel> unknown(Collection<TargetLevel> levels) {
        List<TargetLevel> wanted = levels.stream().distinct().toList();
        return session.inTenant(sql -> sql.query(UNKNOWN)
                .bind(
                        "competencies",
                        SqlArray.uuids(wanted, one -> one.competency().value()))
                .bind("levels", SqlArray.integers(wanted, TargetLevel::level))
                .map((row, context) ->
                        new TargetLevel(new CompetencyId(uuid(row, "competency_id")), row.getInt("level")))
                .list());
    }

    @Override
    public LearningPlan update(LearningPlan changed) {
        boolean stored = session.inTenant(
                sql -> bound(sql.query(UPDATE), changed).mapTo(boolean.class).one());
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
        sql.query(PlanRow.OBJECTIVES)
                .bind("plans", SqlArray.uuids(plans, plan -> plan.id().value()))
                .map((row, context) -> Map.entry(uuid(row, "plan_id"), PlanRow.objective(row)))
                .forEach(one -> objectives
                        .computeIfAbsent(one.getKey(), plan -> new ArrayList<>())
                        .add(one.getValue()));
        return plans.stream()
                .map(plan ->
                        plan.withObjectives(objectives.getOrDefault(plan.id().value(), List.of())))
                .toList();
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

    /** That an objective waits for another. */
    private record Dependency(UUID objective, UUID dependsOn) {
        static Stream<Dependency> all(LearningObjective objective) {
            return objective.content().dependencies().stream()
                    .map(other -> new Dependency(objective.id().value(), other.value()));
        }
    }
}
