package io.planner360.jdbi.internal.insight;

import static io.planner360.jdbi.internal.Columns.date;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.insight.analysis.ResourceOutcome;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanProgress;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.DayKey;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on learning of the folder {@code analysis}. */
final class JdbiLearningAnalyses implements LearningAnalyses {
    private static final Keyset<UUID> BY_ID = Keyset.byId();
    private static final Keyset<DayKey> BY_DUE_DATE = Keyset.byDay();

    private static final String PROGRESS = SqlFile.analysis("learning_progress");
    private static final String OVERDUE = SqlFile.analysis("overdue_objectives");
    private static final String OVERDUE_IN_TEAM = SqlFile.analysis("overdue_objectives_of_team");
    private static final String OUTCOMES = SqlFile.analysis("resource_outcomes");

    private final Session session;

    JdbiLearningAnalyses(Session session) {
        this.session = session;
    }

    @Override
    public Page<PlanSummary> progress(UserId person, UserId reader, PageRequest page) {
        return session.inTenant(sql -> {
            List<PlanSummary> rows = byId(sql.query(PROGRESS), page)
                    .bind("person", person.value())
                    .bind("reader", reader.value())
                    .map((row, context) -> new PlanSummary(
                            new LearningPlanId(uuid(row, "plan_id")),
                            row.getString("plan_title"),
                            new PlanProgress(
                                    row.getInt("total_objectives"),
                                    row.getInt("completed_objectives"),
                                    Optional.ofNullable(row.getBigDecimal("completion_percentage")))))
                    .list();
            return BY_ID.page(rows, page, summary -> summary.plan().value());
        });
    }

    @Override
    public Page<OverdueObjective> overdue(LocalDate day, UserId reader, PageRequest page) {
        return session.inTenant(sql -> overdue(sql.query(OVERDUE), day, reader, page));
    }

    @Override
    public Page<OverdueObjective> overdueInTeam(UserId manager, LocalDate day, UserId reader, PageRequest page) {
        return session.inTenant(
                sql -> overdue(sql.query(OVERDUE_IN_TEAM).bind("manager", manager.value()), day, reader, page));
    }

    private static Page<OverdueObjective> overdue(Query query, LocalDate day, UserId reader, PageRequest page) {
        Optional<DayKey> after = BY_DUE_DATE.after(page);
        List<OverdueObjective> rows = query.bind("day", day)
                .bind("reader", reader.value())
                .bind("fromDay", after.map(key -> key.day().toString()).orElse("-infinity"))
                .bind("from", after.map(DayKey::id).orElse(BoundSql.LOWEST_ID))
                .bind("after", after.map(DayKey::id))
                .bind("limit", Keyset.limit(page))
                .map((row, context) -> new OverdueObjective(
                        new LearningObjectiveId(uuid(row, "objective_id")),
                        new LearningPlanId(uuid(row, "plan_id")),
                        new UserId(uuid(row, "user_id")),
                        row.getString("title"),
                        date(row, "due_date"),
                        row.getInt("percent")))
                .list();
        return BY_DUE_DATE.page(
                rows,
                page,
                overdue -> new DayKey(overdue.dueDate(), overdue.objective().value()));
    }

    @Override
    public Page<ResourceOutcome> outcomes(PageRequest page) {
        return session.inTenant(sql -> {
            List<ResourceOutcome> rows = byId(sql.query(OUTCOMES), page)
                    .bind("fewest", ResourceOutcome.FEWEST_PEOPLE)
                    .map((row, context) -> new ResourceOutcome(
                            new LearningResourceId(uuid(row, "resource_id")),
                            row.getInt("people"),
                            row.getBigDecimal("gain")))
                    .list();
            return BY_ID.page(rows, page, outcome -> outcome.resource().value());
        });
    }

    private static Query byId(Query query, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return query.bind("from", after.orElse(BoundSql.LOWEST_ID))
                .bind("after", after)
                .bind("limit", Keyset.limit(page));
    }
}
