package io.planner360.jdbi.internal.rating;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table {@code published_reports} and what reports say. */
final class JdbiPublishedReports implements PublishedReports {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    private static final String ADD = """
            INSERT INTO published_reports (organization_id, id, cycle_id, target_user_id, status, calculated_at,
                                           released_at, version)
            VALUES (:organization, :id, :cycle, :target, :status, :calculatedAt,
                    CAST(:releasedAt AS timestamptz), :version)
            """;

    private static final String FIND = ReportRow.SELECT
            + "WHERE r.organization_id = :organization AND r.cycle_id = :cycle AND r.target_user_id = :target";

    private static final String RELEASED = ReportRow.SELECT + """
            WHERE r.organization_id = :organization AND r.cycle_id = :cycle AND r.status = 'released'
                AND r.target_user_id >= :from AND r.target_user_id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY r.target_user_id
            LIMIT :limit
            """;

    private static final String UPDATE_RELEASE = """
            WITH changed AS (
                UPDATE published_reports
                SET status = :status, released_at = CAST(:releasedAt AS timestamptz), version = version + 1
                WHERE organization_id = :organization AND id = :id AND version = :version
                RETURNING id, version, status
            )
            INSERT INTO report_releases (organization_id, report_id, version, status, changed_at, changed_by)
            SELECT :organization, id, version, status, :at, CAST(:by AS uuid)
            FROM changed
            """;

    private static final String RELEASE_ALL = """
            WITH changed AS (
                UPDATE published_reports
                SET status = 'released', released_at = :at, version = version + 1
                WHERE organization_id = :organization AND cycle_id = :cycle AND status = 'withheld'
                RETURNING id, target_user_id, version, status),
            noted AS (
                INSERT INTO report_releases (organization_id, report_id, version, status, changed_at, changed_by)
                SELECT :organization, id, version, status, :at, CAST(:by AS uuid)
                FROM changed)
            SELECT id, target_user_id FROM changed ORDER BY target_user_id
            """;

    private static final String CHANGES = """
            SELECT c.status, c.changed_at, c.changed_by
            FROM published_reports r
            JOIN report_releases c ON c.organization_id = :organization AND c.report_id = r.id
            WHERE r.organization_id = :organization AND r.cycle_id = :cycle AND r.target_user_id = :target
            ORDER BY c.version
            """;

    private static final String RECALLED = """
            SELECT cycle_id
            FROM published_reports
            WHERE organization_id = :organization AND target_user_id = :target AND status = 'recalled'
            """;

    private static final String ANY_RELEASED = """
            SELECT EXISTS (
                SELECT FROM published_reports
                WHERE organization_id = :organization AND cycle_id = :cycle AND status <> 'withheld')
            """;

    private static final String DISCARD = """
            WITH discarded AS (
                SELECT id
                FROM published_reports
                WHERE organization_id = :organization AND cycle_id = :cycle AND status = 'withheld' %s
            ), comments AS (
                DELETE FROM published_comments
                WHERE organization_id = :organization AND report_id IN (SELECT id FROM discarded)
            ), cells AS (
                DELETE FROM published_cells
                WHERE organization_id = :organization AND report_id IN (SELECT id FROM discarded)
            ), scores AS (
                DELETE FROM published_scores
                WHERE organization_id = :organization AND report_id IN (SELECT id FROM discarded)
            ), groups AS (
                DELETE FROM published_groups
                WHERE organization_id = :organization AND report_id IN (SELECT id FROM discarded)
            )
            DELETE FROM published_reports
            WHERE organization_id = :organization AND id IN (SELECT id FROM discarded)
            """;

    private static final String DISCARD_ALL = String.format(Locale.ROOT, DISCARD, "");

    private static final String DISCARD_ONE = String.format(Locale.ROOT, DISCARD, "AND target_user_id = :target");

    private final Session session;

    JdbiPublishedReports(Session session) {
        this.session = session;
    }

    @Override
    public void addAll(List<PublishedReport> reports) {
        session.inTenant(sql -> {
            int stored = sql.batch(
                    ADD,
                    reports,
                    (batch, report) -> batch.bind("id", report.id().value())
                            .bind("cycle", report.cycle().value())
                            .bind("target", report.target().value())
                            .bind("status", EnumText.of(report.status()))
                            .bind("calculatedAt", report.calculatedAt())
                            .bind("releasedAt", report.releasedAt())
                            .bind("version", report.version()));
            new ReportParts(sql, reports).store();
            return stored;
        });
    }

    @Override
    public Optional<PublishedReport> find(FeedbackCycleId cycle, UserId target) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("cycle", cycle.value())
                .bind("target", target.value())
                .map((row, context) -> new ReportRow(row).report())
                .findOne());
    }

    @Override
    public PublishedReport updateRelease(PublishedReport changed, Instant at, Optional<UserId> by) {
        int stored = session.inTenant(sql -> sql.update(UPDATE_RELEASE)
                .bind("id", changed.id().value())
                .bind("status", EnumText.of(changed.status()))
                .bind("releasedAt", changed.releasedAt())
                .bind("version", changed.version())
                .bind("at", at)
                .bind("by", by.map(UserId::value))
                .execute());
        if (stored == 0) {
            throw new StaleAggregate("published report " + changed.id(), changed.version());
        }
        return changed.atVersion(changed.version() + 1);
    }

    @Override
    public List<Released> releaseAll(FeedbackCycleId cycle, Instant now, Optional<UserId> by) {
        return session.inTenant(sql -> sql.query(RELEASE_ALL)
                .bind("cycle", cycle.value())
                .bind("at", now)
                .bind("by", by.map(UserId::value))
                .map((row, context) ->
                        new Released(new PublishedReportId(uuid(row, "id")), new UserId(uuid(row, "target_user_id"))))
                .list());
    }

    @Override
    public List<ReleaseChange> changes(FeedbackCycleId cycle, UserId target) {
        return session.inTenant(sql -> sql.query(CHANGES)
                .bind("cycle", cycle.value())
                .bind("target", target.value())
                .map((row, context) -> new ReleaseChange(
                        constant(row, "status", ReportStatus.class),
                        instant(row, "changed_at"),
                        optionalUuid(row, "changed_by").map(UserId::new)))
                .list());
    }

    @Override
    public Set<FeedbackCycleId> recalled(UserId target) {
        return session.inTenant(sql -> sql.query(RECALLED)
                .bind("target", target.value())
                .map((row, context) -> new FeedbackCycleId(uuid(row, "cycle_id")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean anyReleased(FeedbackCycleId cycle) {
        return session.inTenant(sql -> sql.query(ANY_RELEASED)
                .bind("cycle", cycle.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void discardWithheld(FeedbackCycleId cycle, UserId target) {
        session.inTenant(sql -> sql.update(DISCARD_ONE)
                .bind("cycle", cycle.value())
                .bind("target", target.value())
                .execute());
    }

    @Override
    public void discardWithheld(FeedbackCycleId cycle) {
        session.inTenant(
                sql -> sql.update(DISCARD_ALL).bind("cycle", cycle.value()).execute());
    }

    @Override
    public Page<PublishedReport> released(FeedbackCycleId cycle, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> {
            List<PublishedReport> rows = sql.query(RELEASED)
                    .bind("cycle", cycle.value())
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new ReportRow(row).report())
                    .list();
            return BY_ID.page(rows, page, report -> report.target().value());
        });
    }
}
