package io.planner360.jdbi.internal.insight;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.event.AnalyticsEvent;
import io.planner360.domain.insight.event.AnalyticsEventId;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.event.EventCount;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.insight.event.Period;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.planner360.jdbi.internal.TimeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code analytics_events}. */
final class JdbiAnalyticsEvents implements AnalyticsEvents {
    private static final Keyset<TimeKey> BY_TIME = Keyset.byTime();

    private static final String ADD = """
            INSERT INTO analytics_events (organization_id, id, kind, subject_id, actor_id, occurred_at)
            SELECT :organization, id, kind, subject_id, actor_id, occurred_at
            FROM unnest(:ids, :kinds, :subjects, :actors, CAST(:times AS timestamptz[]))
                AS event (id, kind, subject_id, actor_id, occurred_at)
            """;

    private static final String COUNTS = """
            SELECT width_bucket(occurred_at, CAST(:begins AS timestamptz[])) AS day, kind, count(*) AS events
            FROM analytics_events
            WHERE organization_id = :organization AND occurred_at >= :begin AND occurred_at < :end
            GROUP BY day, kind
            """;

    private static final String DURING = """
            SELECT id, kind, subject_id, actor_id, occurred_at
            FROM analytics_events
            WHERE organization_id = :organization AND occurred_at < :end
                AND (occurred_at, id) >= (:begin, :from) AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY occurred_at, id
            LIMIT :limit
            """;

    private final Session session;

    JdbiAnalyticsEvents(Session session) {
        this.session = session;
    }

    @Override
    public void addAll(List<AnalyticsEvent> events) {
        session.inTenant(sql -> sql.update(ADD)
                .bind("ids", SqlArray.uuids(events, event -> event.id().value()))
                .bind(
                        "kinds",
                        SqlArray.texts(
                                events, event -> EnumText.of(event.interaction().kind())))
                .bind("subjects", SqlArray.optionalUuids(events, event -> subject(event.interaction())))
                .bind(
                        "actors",
                        SqlArray.optionalUuids(events, event -> event.actor().map(UserId::value)))
                .bind(
                        "times",
                        SqlArray.texts(events, event -> event.occurredAt().toString()))
                .execute());
    }

    @Override
    public List<EventCount> counts(Period period) {
        return session.inTenant(sql -> sql
                .query(COUNTS)
                .bind("begins", SqlArray.texts(period.begins(), Instant::toString))
                .bind("begin", period.begin())
                .bind("end", period.end())
                .map((row, context) -> new EventCount(
                        period.first().plusDays(row.getInt("day") - 1L),
                        constant(row, "kind", Interaction.Kind.class),
                        row.getInt("events")))
                .stream()
                .sorted(Comparator.comparing(EventCount::day).thenComparing(EventCount::kind))
                .toList());
    }

    @Override
    public Page<AnalyticsEvent> during(Period period, PageRequest page) {
        Optional<TimeKey> after = BY_TIME.after(page);
        return session.inTenant(sql -> {
            List<AnalyticsEvent> rows = sql.query(DURING)
                    .bind("begin", after.map(TimeKey::at).orElseGet(period::begin))
                    .bind("end", period.end())
                    .bind("from", after.map(TimeKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(TimeKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> event(row))
                    .list();
            return BY_TIME.page(
                    rows,
                    page,
                    event -> new TimeKey(event.occurredAt(), event.id().value()));
        });
    }

    private static AnalyticsEvent event(ResultSet row) throws SQLException {
        return new AnalyticsEvent(
                new AnalyticsEventId(uuid(row, "id")),
                interaction(row),
                optionalUuid(row, "actor_id").map(UserId::new),
                instant(row, "occurred_at"));
    }

    private static Optional<UUID> subject(Interaction interaction) {
        if (interaction instanceof Interaction.ReportRead read) {
            return Optional.of(read.cycle().value());
        }
        if (interaction instanceof Interaction.PlanOpened opened) {
            return Optional.of(opened.plan().value());
        }
        if (interaction instanceof Interaction.ResourceOpened opened) {
            return Optional.of(opened.resource().value());
        }
        return interaction instanceof Interaction.DashboardOpened opened
                ? Optional.of(opened.dashboard().value())
                : Optional.empty();
    }

    private static Interaction interaction(ResultSet row) throws SQLException {
        return switch (constant(row, "kind", Interaction.Kind.class)) {
            case REPORT_READ -> new Interaction.ReportRead(new FeedbackCycleId(uuid(row, "subject_id")));
            case PLAN_OPENED -> new Interaction.PlanOpened(new LearningPlanId(uuid(row, "subject_id")));
            case RESOURCE_OPENED -> new Interaction.ResourceOpened(new LearningResourceId(uuid(row, "subject_id")));
            case DASHBOARD_OPENED -> new Interaction.DashboardOpened(new DashboardId(uuid(row, "subject_id")));
            case SIGNED_IN -> new Interaction.SignedIn();
        };
    }
}
