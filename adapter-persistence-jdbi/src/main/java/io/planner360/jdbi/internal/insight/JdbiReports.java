package io.planner360.jdbi.internal.insight;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.insight.report.Reports;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.TimeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code reports}. */
final class JdbiReports implements Reports {
    private static final Keyset<TimeKey> BY_TIME = Keyset.byTime();

    private static final String ADD = """
            INSERT INTO reports
                (organization_id, id, kind, parameters, format, made_by, made_at, location, checksum, size)
            VALUES (:organization, :id, :kind,
                jsonb_strip_nulls(jsonb_build_object('cycle', :cycle, 'person', CAST(:person AS uuid))),
                :format, :maker, :at, :location, :checksum, :size)
            """;

    private static final String SELECT = """
            SELECT id, kind, CAST(parameters ->> 'cycle' AS uuid) AS cycle_id,
                CAST(parameters ->> 'person' AS uuid) AS person_id,
                format, made_by, made_at, location, checksum, size
            FROM reports
            WHERE organization_id = :organization
            """;

    private static final String FIND = SELECT + "AND id = :id";

    private static final String MADE_BY = SELECT + """
            AND made_by = :maker AND (made_at, id) >= (CAST(:from AS timestamptz), :fromId)
            AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY made_at, id
            LIMIT :limit
            """;

    private static final String REMOVE = "DELETE FROM reports WHERE organization_id = :organization AND id = :id";

    private static final String RECALLED_SINCE = """
            SELECT EXISTS (
                SELECT FROM published_reports AS report
                JOIN report_releases AS change
                    ON change.organization_id = report.organization_id AND change.report_id = report.id
                WHERE report.organization_id = :organization AND report.cycle_id = :cycle
                    AND change.status = 'recalled' AND change.changed_at >= :at)
            """;

    private final Session session;

    JdbiReports(Session session) {
        this.session = session;
    }

    @Override
    public void add(Report report) {
        session.inTenant(sql -> sql.update(ADD)
                .bind("id", report.id().value())
                .bind("kind", EnumText.of(Kind.of(report.subject())))
                .bind("cycle", report.subject().cycle().value())
                .bind("person", Kind.person(report.subject()).map(UserId::value))
                .bind("format", EnumText.of(report.format()))
                .bind("maker", report.madeBy().value())
                .bind("at", report.madeAt())
                .bind("location", report.content().location())
                .bind("checksum", report.content().checksum())
                .bind("size", report.content().size())
                .execute());
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> report(row))
                .findOne());
    }

    @Override
    public Page<Report> madeBy(UserId maker, PageRequest page) {
        Optional<TimeKey> after = BY_TIME.after(page);
        return session.inTenant(sql -> {
            List<Report> rows = sql.query(MADE_BY)
                    .bind("maker", maker.value())
                    .bind("from", after.map(key -> key.at().toString()).orElse("-infinity"))
                    .bind("fromId", after.map(TimeKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(TimeKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> report(row))
                    .list();
            return BY_TIME.page(
                    rows,
                    page,
                    report -> new TimeKey(report.madeAt(), report.id().value()));
        });
    }

    @Override
    public void remove(ReportId id) {
        session.inTenant(sql -> sql.update(REMOVE).bind("id", id.value()).execute());
    }

    @Override
    public boolean anyRecalledSince(FeedbackCycleId cycle, Instant at) {
        return session.inTenant(sql -> sql.query(RECALLED_SINCE)
                .bind("cycle", cycle.value())
                .bind("at", at)
                .mapTo(Boolean.class)
                .one());
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                new ReportId(uuid(row, "id")),
                subject(row),
                constant(row, "format", ReportFormat.class),
                new UserId(uuid(row, "made_by")),
                instant(row, "made_at"),
                new StoredContent(row.getString("location"), row.getString("checksum"), row.getLong("size")));
    }

    private static ReportSubject subject(ResultSet row) throws SQLException {
        FeedbackCycleId cycle = new FeedbackCycleId(uuid(row, "cycle_id"));
        return switch (constant(row, "kind", Kind.class)) {
            case RESPONSE_RATES -> new ReportSubject.ResponseRates(cycle);
            case HEAT_MAP -> new ReportSubject.HeatMap(cycle);
            case TEAM_GAPS -> new ReportSubject.TeamGaps(cycle, new UserId(uuid(row, "person_id")));
            case PERSON_SCORES -> new ReportSubject.PersonScores(cycle, new UserId(uuid(row, "person_id")));
        };
    }

    private enum Kind {
        RESPONSE_RATES,
        HEAT_MAP,
        TEAM_GAPS,
        PERSON_SCORES;

        static Kind of(ReportSubject subject) {
            if (subject instanceof ReportSubject.ResponseRates) {
                return RESPONSE_RATES;
            }
            if (subject instanceof ReportSubject.HeatMap) {
                return HEAT_MAP;
            }
            return subject instanceof ReportSubject.TeamGaps ? TEAM_GAPS : PERSON_SCORES;
        }

        /** The manager, or the person themselves. */
        static Optional<UserId> person(ReportSubject subject) {
            if (subject instanceof ReportSubject.TeamGaps gaps) {
                return Optional.of(gaps.manager());
            }
            return subject instanceof ReportSubject.PersonScores scores
                    ? Optional.of(scores.person())
                    : Optional.empty();
        }
    }
}
