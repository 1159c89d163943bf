package io.planner360.jdbi.internal.rating;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.instant;
import static io.planner360.jdbi.internal.Columns.list;
import static io.planner360.jdbi.internal.Columns.nullableList;
import static io.planner360.jdbi.internal.Columns.optionalInstant;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedComment;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.rating.ReportContent;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.rating.Requirement;
import io.planner360.jdbi.internal.EnumText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A whole report in one row: its parts are arrays that run parallel. */
record ReportRow(ResultSet row) {
    static final String SELECT = """
            SELECT r.id, r.cycle_id, r.target_user_id, r.status, r.calculated_at, r.released_at, r.version,
                   g.groups, g.disclosures, g.group_raters,
                   s.competencies, s.selves, s.others, s.required_levels, s.required_values,
                   c.cell_competencies, c.cell_groups, c.cell_raters, c.means, c.deviations,
                   t.questions, t.comment_groups, t.texts
            FROM published_reports r
            CROSS JOIN LATERAL (
                SELECT array_agg(rater_group ORDER BY position) AS groups,
                       array_agg(disclosure ORDER BY position) AS disclosures,
                       array_agg(raters ORDER BY position) AS group_raters
                FROM published_groups
                WHERE organization_id = :organization AND report_id = r.id) AS g
            CROSS JOIN LATERAL (
                SELECT array_agg(competency_id ORDER BY position) AS competencies,
                       array_agg(self ORDER BY position) AS selves,
                       array_agg(others ORDER BY position) AS others,
                       array_agg(required_level ORDER BY position) AS required_levels,
                       array_agg(required_scale_value ORDER BY position) AS required_values
                FROM published_scores
                WHERE organization_id = :organization AND report_id = r.id) AS s
            CROSS JOIN LATERAL (
                SELECT array_agg(cell.competency_id ORDER BY part.position) AS cell_competencies,
                       array_agg(cell.rater_group ORDER BY part.position) AS cell_groups,
                       array_agg(cell.raters ORDER BY part.position) AS cell_raters,
                       array_agg(cell.mean ORDER BY part.position) AS means,
                       array_agg(cell.deviation ORDER BY part.position) AS deviations
                FROM published_cells cell
                JOIN published_groups part ON part.organization_id = :organization AND part.report_id = r.id
                    AND part.rater_group = cell.rater_group
                WHERE cell.organization_id = :organization AND cell.report_id = r.id) AS c
            CROSS JOIN LATERAL (
                SELECT array_agg(question_id ORDER BY position) AS questions,
                       array_agg(rater_group ORDER BY position) AS comment_groups,
                       array_agg(text ORDER BY position) AS texts
                FROM published_comments
                WHERE organization_id = :organization AND report_id = r.id) AS t
            """;

    PublishedReport report() throws SQLException {
        return new PublishedReport(
                new PublishedReportId(uuid(row, "id")),
                new FeedbackCycleId(uuid(row, "cycle_id")),
                new UserId(uuid(row, "target_user_id")),
                new ReportContent(groups(), scores(), comments()),
                constant(row, "status", ReportStatus.class),
                instant(row, "calculated_at"),
                optionalInstant(row, "released_at"),
                row.getLong("version"));
    }

    private List<PublishedGroup> groups() throws SQLException {
        List<String> groups = list(row, "groups", String.class);
        List<String> disclosures = list(row, "disclosures", String.class);
        List<Integer> raters = list(row, "group_raters", Integer.class);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> new PublishedGroup(
                        new RaterGroupCode(groups.get(i)),
                        EnumText.parse(Disclosure.class, disclosures.get(i)),
                        raters.get(i)))
                .toList();
    }

    private List<CompetencyScore> scores() throws SQLException {
        Map<UUID, List<GroupScore>> cells = cells();
        List<UUID> competencies = list(row, "competencies", UUID.class);
        List<@Nullable Double> selves = nullableList(row, "selves", Double.class);
        List<@Nullable Double> others = nullableList(row, "others", Double.class);
        List<@Nullable Integer> levels = nullableList(row, "required_levels", Integer.class);
        List<@Nullable Double> values = nullableList(row, "required_values", Double.class);
        return IntStream.range(0, competencies.size())
                .mapToObj(i -> new CompetencyScore(
                        new CompetencyId(competencies.get(i)),
                        cells.getOrDefault(competencies.get(i), List.of()),
                        Optional.ofNullable(selves.get(i)),
                        Optional.ofNullable(others.get(i)),
                        Optional.ofNullable(levels.get(i))
                                .map(level -> new Requirement(level, Optional.ofNullable(values.get(i))))))
                .toList();
    }

    private Map<UUID, List<GroupScore>> cells() throws SQLException {
        List<UUID> competencies = list(row, "cell_competencies", UUID.class);
        List<String> groups = list(row, "cell_groups", String.class);
        List<Integer> raters = list(row, "cell_raters", Integer.class);
        List<Double> means = list(row, "means", Double.class);
        List<@Nullable Double> deviations = nullableList(row, "deviations", Double.class);
        Map<UUID, List<GroupScore>> cells = new HashMap<>();
        for (int i = 0; i < competencies.size(); i++) {
            cells.computeIfAbsent(competencies.get(i), competency -> new ArrayList<>())
                    .add(new GroupScore(
                            new RaterGroupCode(groups.get(i)),
                            raters.get(i),
                            means.get(i),
                            Optional.ofNullable(deviations.get(i))));
        }
        return cells;
    }

    private List<PublishedComment> comments() throws SQLException {
        List<UUID> questions = list(row, "questions", UUID.class);
        List<String> groups = list(row, "comment_groups", String.class);
        List<String> texts = list(row, "texts", String.class);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new PublishedComment(
                        new FeedbackQuestionId(questions.get(i)), new RaterGroupCode(groups.get(i)), texts.get(i)))
                .toList();
    }
}
