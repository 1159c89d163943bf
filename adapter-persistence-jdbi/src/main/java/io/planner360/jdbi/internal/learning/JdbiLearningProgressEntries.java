package io.planner360.jdbi.internal.learning;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.optionalText;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.plan.LearningProgressId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.TimeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table {@code learning_progress}. */
final class JdbiLearningProgressEntries implements LearningProgressEntries {
    private static final Keyset<TimeKey> BY_TIME = Keyset.byTime();

    private static final String APPEND = """
            INSERT INTO learning_progress (organization_id, id, plan_id, objective_id, recorded_at, percent, minutes,
                                           note, evidence, resource_id, completed_at)
            VALUES (:organization, :id, :plan, :objective, :recordedAt, :percent, :minutes, :note, :evidence,
                    :resource, :completedAt)
            """;

    private static final String OF_PLAN = """
            SELECT id, plan_id, objective_id, recorded_at, percent, minutes, note, evidence, resource_id, completed_at
            FROM learning_progress
            WHERE organization_id = :organization AND plan_id = :plan
                AND (recorded_at, id) >= (CAST(:fromTime AS timestamptz), :from)
                AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY recorded_at, id
            LIMIT :limit
            """;

    private static final String COMPLETED = OF_PLAN.replace("(recorded_at, id)", "(completed_at, id)")
            .replace("ORDER BY recorded_at", "ORDER BY completed_at");

    private final Session session;

    JdbiLearningProgressEntries(Session session) {
        this.session = session;
    }

    @Override
    public void append(LearningProgress entry) {
        session.inTenant(sql -> sql.update(APPEND)
                .bind("id", entry.id().value())
                .bind("plan", entry.plan().value())
                .bind("objective", entry.objective().value())
                .bind("recordedAt", entry.recordedAt())
                .bind("percent", entry.percent())
                .bind("minutes", entry.minutes())
                .bind("note", entry.note())
                .bind("evidence", entry.evidence())
                .bind("resource", entry.resource().map(LearningResourceId::value))
                .bind("completedAt", entry.completedAt())
                .execute());
    }

    @Override
    public Page<LearningProgress> ofPlan(LearningPlanId plan, PageRequest page) {
        return page(OF_PLAN, plan, page, LearningProgress::recordedAt);
    }

    @Override
    public Page<LearningProgress> completed(LearningPlanId plan, PageRequest page) {
        return page(COMPLETED, plan, page, entry -> entry.completedAt().orElseThrow());
    }

    private Page<LearningProgress> page(
            String list, LearningPlanId plan, PageRequest page, Function<LearningProgress, Instant> time) {
        Optional<TimeKey> after = BY_TIME.after(page);
        return session.inTenant(sql -> {
            List<LearningProgress> rows = sql.query(list)
                    .bind("plan", plan.value())
                    .bind("fromTime", after.map(key -> key.at().toString()).orElse("-infinity"))
                    .bind("from", after.map(TimeKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(TimeKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> entry(row))
                    .list();
            return BY_TIME.page(
                    rows,
                    page,
                    entry -> new TimeKey(time.apply(entry), entry.id().value()));
        });
    }

    private static LearningProgress entry(ResultSet row) throws SQLException {
        return new LearningProgress(
                new LearningProgressId(uuid(row, "id")),
                new LearningPlanId(uuid(row, "plan_id")),
                new LearningObjectiveId(uuid(row, "objective_id")),
                instant(row, "recorded_at"),
                row.getInt("percent"),
                row.getInt("minutes"),
                row.getString("note"),
                optionalText(row, "evidence"),
                optionalUuid(row, "resource_id").map(LearningResourceId::new),
                optionalInstant(row, "completed_at"));
    }
}
