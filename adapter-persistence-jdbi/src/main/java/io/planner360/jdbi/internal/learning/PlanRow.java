package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.date;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.nullableList;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanAnalysis;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan in one row, with what it was based on, and each of its objectives in one. */
final class PlanRow {
    static final String COLUMNS = """
            SELECT p.id, p.user_id, p.cycle_id, p.title, p.description, p.status, p.start_date,
                   p.target_completion_date, p.actual_completion_date, p.created_at, p.updated_at, p.version,
                   p.ai_analysis ->> 'advisor' AS advisor, p.ai_analysis ->> 'version' AS advisor_version,
                   (p.ai_analysis ->> 'report')::uuid AS report, g.*
            FROM learning_plans p
            CROSS JOIN LATERAL (
                SELECT array_agg((gap ->> 'competency')::uuid ORDER BY place) AS gap_competencies,
                       array_agg((gap ->> 'score')::double precision ORDER BY place) AS scores,
                       array_agg((gap ->> 'reached_level')::integer ORDER BY place) AS reached_levels,
                       array_agg((gap ->> 'required_level')::integer ORDER BY place) AS required_levels,
                       array_agg((gap ->> 'gap')::double precision ORDER BY place) AS gaps
                FROM jsonb_array_elements(p.ai_analysis -> 'gaps') WITH ORDINALITY AS shown (gap, place)) AS g
            """;

    static final String OBJECTIVES = """
            SELECT o.plan_id, o.id, o.competency_id, o.title, o.reason, o.measure, o.weight, o.target_level, o.due_date,
                   o.status, o.percent, d.dependencies, r.resources
            FROM learning_objectives o
            CROSS JOIN LATERAL (
                SELECT array_agg(depends_on_id) AS dependencies
                FROM learning_objective_dependencies
                WHERE organization_id = :organization AND plan_id = o.plan_id AND objective_id = o.id) AS d
            CROSS JOIN LATERAL (
                SELECT array_agg(resource_id ORDER BY position) AS resources
                FROM learning_objective_resources
                WHERE organization_id = :organization AND objective_id = o.id) AS r
            WHERE o.organization_id = :organization AND o.plan_id = ANY (:plans)
            ORDER BY o.plan_id, o.position
            """;

    private PlanRow() {}

    /** Without its objectives. */
    static LearningPlan plan(ResultSet row) throws SQLException {
        Optional<UUID> report = optionalUuid(row, "report");
        return new LearningPlan(
                new LearningPlanId(uuid(row, "id")),
                new UserId(uuid(row, "user_id")),
                optionalUuid(row, "cycle_id").map(FeedbackCycleId::new),
                row.getString("title"),
                row.getString("description"),
                report.isPresent() ? Optional.of(analysis(row, report.get())) : Optional.empty(),
                constant(row, "status", PlanStatus.class),
                date(row, "start_date"),
                date(row, "target_completion_date"),
                Optional.ofNullable(row.getObject("actual_completion_date", LocalDate.class)),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                List.of(),
                row.getLong("version"));
    }

    private static PlanAnalysis analysis(ResultSet row, UUID report) throws SQLException {
        List<UUID> competencies = list(row, "gap_competencies", UUID.class);
        List<@Nullable Double> scores = nullableList(row, "scores", Double.class);
        List<@Nullable Integer> reached = nullableList(row, "reached_levels", Integer.class);
        List<@Nullable Integer> required = nullableList(row, "required_levels", Integer.class);
        List<@Nullable Double> gaps = nullableList(row, "gaps", Double.class);
        return new PlanAnalysis(
                new MadeBy(row.getString("advisor"), row.getString("advisor_version")),
                new PublishedReportId(report),
                IntStream.range(0, competencies.size())
                        .mapToObj(i -> new PlanAnalysis.Gap(
                                new CompetencyId(competencies.get(i)),
                                Optional.ofNullable(scores.get(i)),
                                Optional.ofNullable(reached.get(i)),
                                Optional.ofNullable(required.get(i)),
                                Optional.ofNullable(gaps.get(i))))
                        .toList());
    }

    static LearningObjective objective(ResultSet row) throws SQLException {
        return new LearningObjective(
                new LearningObjectiveId(uuid(row, "id")),
                new ObjectiveContent(
                        new CompetencyId(uuid(row, "competency_id")),
                        row.getString("title"),
                        row.getString("reason"),
                        row.getString("measure"),
                        row.getBigDecimal("weight"),
                        row.getInt("target_level"),
                        date(row, "due_date"),
                        list(row, "dependencies", UUID.class).stream()
                                .map(LearningObjectiveId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                        list(row, "resources", UUID.class).stream()
                                .map(LearningResourceId::new)
                                .toList()),
                constant(row, "status", ObjectiveStatus.class),
                row.getInt("percent"));
    }
}
