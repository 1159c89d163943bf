package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.PlanTemplates;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Columns;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table {@code plan_templates} with its objectives. */
final class JdbiPlanTemplates implements PlanTemplates {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    private static final String ADD = """
            INSERT INTO plan_templates (organization_id, id, name, description, retired, version)
            VALUES (:organization, :id, :name, :description, :retired, :version)
            """;

    private static final String UPDATE = """
            UPDATE plan_templates
            SET name = :name, description = :description, retired = :retired, version = version + 1
            WHERE organization_id = :organization AND id = :id AND version = :version
            """;

    private static final String DELETE_OBJECTIVES = """
            WITH dependencies AS (
                DELETE FROM plan_template_dependencies
                WHERE organization_id = :organization AND template_id = :id
            ), resources AS (
                DELETE FROM plan_template_resources
                WHERE organization_id = :organization AND template_id = :id
            )
            DELETE FROM plan_template_objectives
            WHERE organization_id = :organization AND template_id = :id
            """;

    private static final String ADD_OBJECTIVES = """
            WITH dependencies AS (
                INSERT INTO plan_template_dependencies (organization_id, template_id, position, depends_on)
                SELECT :organization, :id, d.position, d.depends_on
                FROM unnest(:dependents, :dependedOn) AS d (position, depends_on)
            ), resources AS (
                INSERT INTO plan_template_resources (organization_id, template_id, objective, position, resource_id)
                SELECT :organization, :id, r.objective, r.position, r.resource_id
                FROM unnest(:advisedFor, :advisedAt, :advised) AS r (objective, position, resource_id)
            )
            INSERT INTO plan_template_objectives (organization_id, template_id, position, competency_id, title, reason,
                                                  measure, weight, target_level, due_after_days)
            SELECT :organization, :id, o.position, o.competency_id, o.title, o.reason, o.measure, o.weight,
                   o.target_level, o.due_after_days
            FROM unnest(:positions, :competencies, :titles, :reasons, :measures, :weights, :targetLevels,
                        :dueAfterDays)
                AS o (position, competency_id, title, reason, measure, weight, target_level, due_after_days)
            """;

    private static final String SELECT = """
            SELECT id, name, description, retired, version
            FROM plan_templates
            WHERE organization_id = :organization
            """;

    private static final String FIND = SELECT + " AND id = :id";

    private static final String LIST = SELECT + """
                AND retired = :retired AND id >= :from AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY id
            LIMIT :limit
            """;

    private static final String OBJECTIVES = """
            SELECT o.template_id, o.competency_id, o.title, o.reason, o.measure, o.weight, o.target_level,
                   o.due_after_days, d.dependencies, r.resources
            FROM plan_template_objectives o
            CROSS JOIN LATERAL (
                SELECT array_agg(depends_on) AS dependencies
                FROM plan_template_dependencies
                WHERE organization_id = :organization AND template_id = o.template_id AND position = o.position) AS d
            CROSS JOIN LATERAL (
                SELECT array_agg(resource_id ORDER BY position) AS resources
                FROM plan_template_resources
                WHERE organization_id = :organization AND template_id = o.template_id AND objective = o.position) AS r
            WHERE o.organization_id = :organization AND o.template_id = ANY (:templates)
            ORDER BY o.template_id, o.position
            """;

    private final Session session;

    JdbiPlanTemplates(Session session) {
        this.session = session;
    }

    @Override
    public PlanTemplate add(PlanTemplate template) {
        return session.inTenant(sql -> {
            sql.update(ADD)
                    .bind("id", template.id().value())
                    .bind("name", template.name())
                    .bind("description", template.description())
                    .bind("retired", template.retired())
                    .bind("version", template.version())
                    .execute();
            addObjectives(sql, template);
            return template;
        });
    }

    @Override
    public PlanTemplate update(PlanTemplate changed) {
        return session.inTenant(sql -> {
            int updated = sql.update(UPDATE)
                    .bind("id", changed.id().value())
                    .bind("name", changed.name())
                    .bind("description", changed.description())
                    .bind("retired", changed.retired())
                    .bind("version", changed.version())
                    .execute();
            if (updated == 0) {
                throw new StaleAggregate("plan template " + changed.id(), changed.version());
            }
            sql.update(DELETE_OBJECTIVES).bind("id", changed.id().value()).execute();
            addObjectives(sql, changed);
            return changed.atVersion(changed.version() + 1);
        });
    }

    private static void addObjectives(BoundSql sql, PlanTemplate template) {
        List<TemplateObjective> objectives = template.objectives();
        List<Dependency> dependencies = IntStream.range(0, objectives.size())
                .boxed()
                .flatMap(i -> Dependency.all(i, objectives.get(i)))
                .toList();
        List<Advice> advice = IntStream.range(0, objectives.size())
                .boxed()
                .flatMap(i -> Advice.all(i, objectives.get(i)))
                .toList();
        sql.update(ADD_OBJECTIVES)
                .bind("id", template.id().value())
                .bind("positions", SqlArray.positions(objectives))
                .bind(
                        "competencies",
                        SqlArray.uuids(objectives, one -> one.competency().value()))
                .bind("titles", SqlArray.texts(objectives, TemplateObjective::title))
                .bind("reasons", SqlArray.texts(objectives, TemplateObjective::reason))
                .bind("measures", SqlArray.texts(objectives, TemplateObjective::measure))
                .bind("weights", SqlArray.decimals(objectives, TemplateObjective::weight))
                .bind("targetLevels", SqlArray.integers(objectives, TemplateObjective::targetLevel))
                .bind("dueAfterDays", SqlArray.integers(objectives, TemplateObjective::dueAfterDays))
                .bind("dependents", SqlArray.integers(dependencies, Dependency::position))
                .bind("dependedOn", SqlArray.integers(dependencies, Dependency::dependsOn))
                .bind("advisedFor", SqlArray.integers(advice, Advice::objective))
                .bind("advisedAt", SqlArray.integers(advice, Advice::position))
                .bind("advised", SqlArray.uuids(advice, Advice::resource))
                .execute();
    }

    @Override
    public Optional<PlanTemplate> find(PlanTemplateId id) {
        return session.inTenant(sql ->
                withObjectives(
                                sql,
                                sql.query(FIND)
                                        .bind("id", id.value())
                                        .map((row, context) -> template(row))
                                        .list())
                        .stream()
                        .findFirst());
    }

    @Override
    public Page<PlanTemplate> list(boolean retired, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> BY_ID.page(
                withObjectives(
                        sql,
                        sql.query(LIST)
                                .bind("retired", retired)
                                .bind("from", after.orElse(BoundSql.LOWEST_ID))
                                .bind("after", after)
                                .bind("limit", Keyset.limit(page))
                                .map((row, context) -> template(row))
                                .list()),
                page,
                template -> template.id().value()));
    }

    private static List<PlanTemplate> withObjectives(BoundSql sql, List<PlanTemplate> templates) {
        if (templates.isEmpty()) {
            return templates;
        }
        Map<UUID, List<TemplateObjective>> objectives = new HashMap<>();
        sql.query(OBJECTIVES)
                .bind(
                        "templates",
                        SqlArray.uuids(templates, template -> template.id().value()))
                .map((row, context) -> Map.entry(uuid(row, "template_id"), objective(row)))
                .forEach(one -> objectives
                        .computeIfAbsent(one.getKey(), template -> new ArrayList<>())
                        .add(one.getValue()));
        return templates.stream()
                .map(template -> new PlanTemplate(
                        template.id(),
                        template.name(),
                        template.description(),
                        objectives.getOrDefault(template.id().value(), List.of()),
                        template.retired(),
                        template.version()))
                .toList();
    }

    private static PlanTemplate template(ResultSet row) throws SQLException {
        return new PlanTemplate(
                new PlanTemplateId(uuid(row, "id")),
                row.getString("name"),
                row.getString("description"),
                List.of(),
                row.getBoolean("retired"),
                row.getLong("version"));
    }

    private static TemplateObjective objective(ResultSet row) throws SQLException {
        return new TemplateObjective(
                new CompetencyId(uuid(row, "competency_id")),
                row.getString("title"),
                row.getString("reason"),
                row.getString("measure"),
                row.getBigDecimal("weight"),
                row.getInt("target_level"),
                row.getInt("due_after_days"),
                Set.copyOf(Columns.list(row, "dependencies", Integer.class)),
                Columns.list(row, "resources", UUID.class).stream()
                        .map(LearningResourceId::new)
                        .toList());
    }

    /** That an objective waits for one before it. */
    private record Dependency(int position, int dependsOn) {
        static Stream<Dependency> all(int position, TemplateObjective objective) {
            return objective.dependencies().stream().map(other -> new Dependency(position, other));
        }
    }

    /** That a resource is advised for an objective. */
    private record Advice(int objective, int position, UUID resource) {
        static Stream<Advice> all(int position, TemplateObjective objective) {
            List<LearningResourceId> resources = objective.resources();
            return IntStream.range(0, resources.size())
                    .mapToObj(i -> new Advice(position, i, resources.get(i).value()));
        }
    }
}
