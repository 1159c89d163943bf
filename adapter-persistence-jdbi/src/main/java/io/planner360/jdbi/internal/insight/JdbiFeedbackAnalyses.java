package io.planner360.jdbi.internal.insight;

import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.analysis.RatingAnalysis;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on feedback of the folder {@code analysis}. */
final class JdbiFeedbackAnalyses implements FeedbackAnalyses {
    private static final Keyset<CellKey> BY_CELL = new Keyset<>(CellKey::toString, CellKey::parse);
    private static final Keyset<GapKey> BY_GAP = new Keyset<>(GapKey::toString, GapKey::parse);
    private static final Keyset<TrendKey> BY_CYCLE = new Keyset<>(TrendKey::toString, TrendKey::parse);

    private static final String RATINGS = SqlFile.analysis("feedback_analysis");
    private static final String HEAT_MAP = SqlFile.analysis("heat_map");
    private static final String TEAM_GAPS = SqlFile.analysis("team_gaps");
    private static final String TREND = SqlFile.analysis("trend");

    private final Session session;

    JdbiFeedbackAnalyses(Session session) {
        this.session = session;
    }

    @Override
    public List<RatingAnalysis> ratings(FeedbackCycleId cycle, UserId target) {
        return session.inTenant(sql -> sql.query(RATINGS)
                .bind("cycle", cycle.value())
                .bind("target", target.value())
                .map((row, context) -> new RatingAnalysis(
                        new CompetencyId(uuid(row, "competency_id")),
                        row.getString("competency_name"),
                        row.getBigDecimal("average_rating"),
                        row.getInt("rating_count"),
                        Optional.ofNullable(row.getBigDecimal("rating_stddev"))))
                .list());
    }

    @Override
    public Page<HeatMapCell> heatMap(FeedbackCycleId cycle, PageRequest page) {
        Optional<CellKey> after = BY_CELL.after(page);
        return session.inTenant(sql -> {
            List<HeatMapCell> rows = sql.query(HEAT_MAP)
                    .bind("cycle", cycle.value())
                    .bind("fewest", HeatMapCell.FEWEST_TARGETS)
                    .bind("afterDepartment", after.map(CellKey::department))
                    .bind("afterCompetency", after.map(CellKey::competency))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new HeatMapCell(
                            row.getString("department"),
                            new CompetencyId(uuid(row, "competency_id")),
                            row.getInt("targets"),
                            row.getBigDecimal("mean")))
                    .list();
            return BY_CELL.page(
                    rows, page, cell -> new CellKey(cell.competency().value(), cell.department()));
        });
    }

    @Override
    public Page<PersonGap> teamGaps(FeedbackCycleId cycle, UserId manager, UserId reader, PageRequest page) {
        Optional<GapKey> after = BY_GAP.after(page);
        return session.inTenant(sql -> {
            List<PersonGap> rows = sql.query(TEAM_GAPS)
                    .bind("cycle", cycle.value())
                    .bind("manager", manager.value())
                    .bind("reader", reader.value())
                    .bind("afterUser", after.map(GapKey::user))
                    .bind("afterCompetency", after.map(GapKey::competency))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new PersonGap(
                            new UserId(uuid(row, "target_user_id")),
                            new CompetencyId(uuid(row, "competency_id")),
                            row.getInt("required_level"),
                            row.getDouble("required_scale_value"),
                            row.getDouble("others")))
                    .list();
            return BY_GAP.page(
                    rows,
                    page,
                    gap -> new GapKey(gap.user().value(), gap.competency().value()));
        });
    }

    @Override
    public Page<TrendValue> trend(UserId person, UserId reader, PageRequest page) {
        Optional<TrendKey> after = BY_CYCLE.after(page);
        return session.inTenant(sql -> {
            List<TrendValue> rows = sql.query(TREND)
                    .bind("person", person.value())
                    .bind("reader", reader.value())
                    .bind("afterCompetency", after.map(TrendKey::competency))
                    .bind("afterGroup", after.map(TrendKey::group))
                    .bind("afterClose", after.map(key -> key.closedAt().toString()))
                    .bind("afterCycle", after.map(TrendKey::cycle))
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> new TrendValue(
                            new CompetencyId(uuid(row, "competency_id")),
                            new RaterGroupCode(row.getString("rater_group")),
                            new FeedbackCycleId(uuid(row, "cycle_id")),
                            instant(row, "closed_at"),
                            row.getInt("lowest"),
                            row.getInt("highest"),
                            row.getInt("raters"),
                            row.getDouble("mean")))
                    .list();
            return BY_CYCLE.page(rows, page, TrendKey::of);
        });
    }

    /** What cells of a heat map are ordered by; the department comes last because it may hold spaces. */
    private record CellKey(UUID competency, String department) {
        static CellKey parse(String text) {
            int space = text.indexOf(' ');
            return new CellKey(UUID.fromString(text.substring(0, space)), text.substring(space + 1));
        }

        @Override
        public String toString() {
            return competency + " " + department;
        }
    }

    /** What gaps are ordered by. */
    private record GapKey(UUID user, UUID competency) {
        static GapKey parse(String text) {
            int space = text.indexOf(' ');
            return new GapKey(UUID.fromString(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return user + " " + competency;
        }
    }

    /** What values of a trend are ordered by. */
    private record TrendKey(UUID competency, String group, Instant closedAt, UUID cycle) {
        static TrendKey of(TrendValue value) {
            return new TrendKey(
                    value.competency().value(),
                    value.group().value(),
                    value.closedAt(),
                    value.cycle().value());
        }

        static TrendKey parse(String text) {
            String[] parts = text.split(" ", 4);
            return new TrendKey(
                    UUID.fromString(parts[0]), parts[1], Instant.parse(parts[2]), UUID.fromString(parts[3]));
        }

        @Override
        public String toString() {
            return competency + " " + group + " " + closedAt + " " + cycle;
        }
    }
}
