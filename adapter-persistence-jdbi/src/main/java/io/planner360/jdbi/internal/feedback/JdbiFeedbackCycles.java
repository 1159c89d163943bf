package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.date;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.cycle.Notice;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import io.planner360.jdbi.internal.TimeKey;
import io.planner360.jdbi.internal.feedback.KnownForms.Stamp;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;

/** The table {@code feedback_cycles} with its frozen levels, its notice and its lock. */
final class JdbiFeedbackCycles implements FeedbackCycles {
    private static final Keyset<TimeKey> BY_CLOSING = Keyset.byTime();

    private static final String ADD = """
            INSERT INTO feedback_cycles (organization_id, id, form_id, name, time_zone, closing_day, closes_at, status,
                                         closed_at, version)
            VALUES (:organization, :id, :form, :name, :zone, :closingDay, :closesAt, :status,
                    CAST(:closedAt AS timestamptz), :version)
            ON CONFLICT ON CONSTRAINT feedback_cycles_name_key DO NOTHING
            """;

    private static final String FIND = """
            SELECT id, form_id, name, time_zone, closing_day, closes_at, status, closed_at, version
            FROM feedback_cycles
            WHERE organization_id = :organization AND id = :id
            """;

    private static final String UPDATE = """
            UPDATE feedback_cycles
            SET form_id = :form, name = :name, time_zone = :zone, closing_day = :closingDay, closes_at = :closesAt,
                status = :status, closed_at = CAST(:closedAt AS timestamptz), version = version + 1
            WHERE organization_id = :organization AND id = :id AND version = :version
            """;

    // With what tells whether the cycle's form is known.
    private static final String FIND_LOCKED = """
            SELECT c.id, c.form_id, c.name, c.time_zone, c.closing_day, c.closes_at, c.status, c.closed_at, c.version,
                   f.version AS form_version, CAST(f.xmin AS text) AS form_written_by
            FROM feedback_cycles c
            JOIN feedback_forms f ON f.organization_id = :organization AND f.id = c.form_id
            WHERE c.organization_id = :organization AND c.id = :id
            """;

    private static final String LOCK_TO_ANSWER =
            "SELECT pg_advisory_xact_lock_shared(hashtextextended('planner360.cycle.' || CAST(:id AS text), 0));\n"
                    + FIND_LOCKED;

    private static final String LOCK_TO_CLOSE =
            "SELECT pg_advisory_xact_lock(hashtextextended('planner360.cycle.' || CAST(:id AS text), 0));\n"
                    + FIND_LOCKED;

    private static final String DUE = """
            SELECT id, form_id, name, time_zone, closing_day, closes_at, status, closed_at, version
            FROM feedback_cycles
            WHERE organization_id = :organization AND status = 'collecting' AND closes_at <= :now
                AND (closes_at, id) >= (CAST(:fromTime AS timestamptz), :from)
                AND id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY closes_at, id
            LIMIT :limit
            """;

    private static final String FREEZE_LEVELS = """
            INSERT INTO feedback_cycle_levels (organization_id, cycle_id, competency_id, level, scale_value)
            SELECT :organization, :cycle, l.*
            FROM unnest(:competencies, :levels, :values) AS l
            """;

    private static final String FROZEN_LEVELS = """
            SELECT competency_id, array_agg(scale_value ORDER BY level) AS scale_values
            FROM feedback_cycle_levels
            WHERE organization_id = :organization AND cycle_id = :cycle
            GROUP BY competency_id
            """;

    private static final String KEEP_NOTICE = """
            INSERT INTO feedback_cycle_notices (organization_id, cycle_id, locale, text)
            SELECT :organization, :cycle, n.*
            FROM unnest(:locales, :texts) AS n
            """;

    private static final String NOTICE = """
            SELECT locale, text
            FROM feedback_cycle_notices
            WHERE organization_id = :organization AND cycle_id = :cycle
            """;

    private final Session session;

    JdbiFeedbackCycles(Session session) {
        this.session = session;
    }

    @Override
    public Either<Conflict, FeedbackCycle> add(FeedbackCycle draft) {
        int stored = session.inTenant(sql -> bound(sql.update(ADD), draft).execute());
        return stored == 1
                ? Either.right(draft)
                : Either.left(new Conflict(NAME_TAKEN, "Another feedback cycle has this name."));
    }

    @Override
    public Optional<FeedbackCycle> find(FeedbackCycleId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> cycle(row))
                .findOne());
    }

    @Override
    public FeedbackCycle update(FeedbackCycle changed) {
        int stored = session.inTenant(sql -> bound(sql.update(UPDATE), changed).execute());
        if (stored == 0) {
            throw new StaleAggregate("feedback cycle " + changed.id(), changed.version());
        }
        return changed.atVersion(changed.version() + 1);
    }

    @Override
    public Optional<FeedbackCycle> lockToAnswer(FeedbackCycleId id) {
        return lock(LOCK_TO_ANSWER, id);
    }

    @Override
    public Optional<FeedbackCycle> lockToClose(FeedbackCycleId id) {
        return lock(LOCK_TO_CLOSE, id);
    }

    /** The cycle is read by a statement of its own, which sees what was committed while the lock was waited for. */
    private Optional<FeedbackCycle> lock(String lockAndFind, FeedbackCycleId id) {
        return session.inTenant(sql -> sql.second(sql.query(lockAndFind).bind("id", id.value()), (row, context) -> {
            FeedbackCycle cycle = cycle(row);
            new Stamp(row.getLong("form_version"), row.getString("form_written_by")).seenOf(cycle.form(), sql);
            return cycle;
        }));
    }

    @Override
    public Page<FeedbackCycle> dueToClose(Instant now, PageRequest page) {
        Optional<TimeKey> after = BY_CLOSING.after(page);
        return session.inTenant(sql -> {
            List<FeedbackCycle> rows = sql.query(DUE)
                    .bind("now", now)
                    .bind("fromTime", after.map(key -> key.at().toString()).orElse("-infinity"))
                    .bind("from", after.map(TimeKey::id).orElse(BoundSql.LOWEST_ID))
                    .bind("after", after.map(TimeKey::id))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> cycle(row))
                    .list();
            return BY_CLOSING.page(
                    rows,
                    page,
                    cycle -> new TimeKey(cycle.closesAt(), cycle.id().value()));
        });
    }

    @Override
    public void freezeLevels(FeedbackCycleId id, LevelScaleMap map) {
        List<LevelOf> levels =
                map.values().entrySet().stream().flatMap(LevelOf::all).toList();
        session.inTenant(sql -> sql.update(FREEZE_LEVELS)
                .bind("cycle", id.value())
                .bind("competencies", SqlArray.uuids(levels, LevelOf::competency))
                .bind("levels", SqlArray.integers(levels, LevelOf::level))
                .bind("values", SqlArray.doubles(levels, LevelOf::value))
                .execute());
    }

    @Override
    public LevelScaleMap frozenLevels(FeedbackCycleId id) {
        Map<CompetencyId, List<Double>> values = new HashMap<>();
        session.inTenant(sql -> {
            sql.query(FROZEN_LEVELS)
                    .bind("cycle", id.value())
                    .map((row, context) -> Map.entry(
                            new CompetencyId(uuid(row, "competency_id")), list(row, "scale_values", Double.class)))
                    .forEach(levels -> values.put(levels.getKey(), levels.getValue()));
            return values;
        });
        return new LevelScaleMap(values);
    }

    @Override
    public void keepNotice(FeedbackCycleId id, Notice notice) {
        List<Map.Entry<Locale, String>> texts = List.copyOf(notice.texts().entrySet());
        session.inTenant(sql -> sql.update(KEEP_NOTICE)
                .bind("cycle", id.value())
                .bind("locales", SqlArray.texts(texts, text -> text.getKey().toLanguageTag()))
                .bind("texts", SqlArray.texts(texts, Map.Entry::getValue))
                .execute());
    }

    @Override
    public Optional<Notice> notice(FeedbackCycleId id) {
        List<Map.Entry<Locale, String>> texts = session.inTenant(sql -> sql.query(NOTICE)
                .bind("cycle", id.value())
                .map((row, context) -> Map.entry(Locale.forLanguageTag(row.getString("locale")), row.getString("text")))
                .list());
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Notice(texts.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static Update bound(Update update, FeedbackCycle cycle) {
        return update.bind("id", cycle.id().value())
                .bind("form", cycle.form().value())
                .bind("name", cycle.name())
                .bind("zone", cycle.zone().getId())
                .bind("closingDay", cycle.closingDay())
                .bind("closesAt", cycle.closesAt())
                .bind("status", EnumText.of(cycle.status()))
                .bind("closedAt", cycle.closedAt())
                .bind("version", cycle.version());
    }

    private static FeedbackCycle cycle(ResultSet row) throws SQLException {
        return new FeedbackCycle(
                new FeedbackCycleId(uuid(row, "id")),
                new FeedbackFormId(uuid(row, "form_id")),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")),
                date(row, "closing_day"),
                instant(row, "closes_at"),
                constant(row, "status", CycleStatus.class),
                optionalInstant(row, "closed_at"),
                row.getLong("version"));
    }

    /** The rating that stands for a level. */
    private record LevelOf(UUID competency, int level, double value) {
        static Stream<LevelOf> all(Map.Entry<CompetencyId, List<Double>> levels) {
            List<Double> values = levels.getValue();
            return IntStream.range(0, values.size())
                    .mapToObj(i -> new LevelOf(levels.getKey().value(), i + 1, values.get(i)));
        }
    }
}
