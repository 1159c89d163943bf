package io.planner360.jdbi.internal.rating;

import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedComment;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.Requirement;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.SqlArray;
import java.util.List;
import java.util.UUID;

/** Writes what reports say, one statement a table, however many reports there are. */
record ReportParts(BoundSql sql, List<PublishedReport> reports) {
    private static final String GROUPS = """
            INSERT INTO published_groups (organization_id, report_id, position, rater_group, disclosure, raters)
            SELECT :organization, g.*
            FROM unnest(:reports, :positions, :groups, :disclosures, :raters) AS g
            """;

    private static final String SCORES = """
            INSERT INTO published_scores (organization_id, report_id, position, competency_id, self, others,
                                          required_level, required_scale_value)
            SELECT :organization, s.*
            FROM unnest(:reports, :positions, :competencies, :selves, :others, :levels, :values) AS s
            """;

    private static final String CELLS = """
            INSERT INTO published_cells (organization_id, report_id, competency_id, rater_group, raters, mean,
                                         deviation)
            SELECT :organization, c.*
            FROM unnest(:reports, :competencies, :groups, :raters, :means, :deviations) AS c
            """;

    private static final String COMMENTS = """
            INSERT INTO published_comments (organization_id, report_id, position, question_id, rater_group, text)
            SELECT :organization, c.*
            FROM unnest(:reports, :positions, :questions, :groups, :texts) AS c
            """;

    void store() {
        groups();
        scores();
        cells();
        comments();
    }

    private void groups() {
        List<PartOf<PublishedGroup>> groups =
                PartOf.all(reports, report -> report.content().groups());
        sql.update(GROUPS)
                .bind("reports", SqlArray.uuids(groups, PartOf::report))
                .bind("positions", SqlArray.integers(groups, PartOf::position))
                .bind("groups", SqlArray.texts(groups, of -> of.part().group().value()))
                .bind(
                        "disclosures",
                        SqlArray.texts(groups, of -> EnumText.of(of.part().disclosure())))
                .bind("raters", SqlArray.integers(groups, of -> of.part().raters()))
                .execute();
    }

    private void scores() {
        List<PartOf<CompetencyScore>> scores =
                PartOf.all(reports, report -> report.content().scores());
        sql.update(SCORES)
                .bind("reports", SqlArray.uuids(scores, PartOf::report))
                .bind("positions", SqlArray.integers(scores, PartOf::position))
                .bind(
                        "competencies",
                        SqlArray.uuids(scores, of -> of.part().competency().value()))
                .bind("selves", SqlArray.optionalDoubles(scores, of -> of.part().self()))
                .bind("others", SqlArray.optionalDoubles(scores, of -> of.part().others()))
                .bind(
                        "levels",
                        SqlArray.optionalIntegers(
                                scores, of -> of.part().requirement().map(Requirement::level)))
                .bind(
                        "values",
                        SqlArray.optionalDoubles(
                                scores, of -> of.part().requirement().flatMap(Requirement::scaleValue)))
                .execute();
    }

    private void cells() {
        List<Cell> cells = reports.stream()
                .flatMap(report -> report.content().scores().stream()
                        .flatMap(score -> score.groups().stream()
                                .map(group -> new Cell(
                                        report.id().value(), score.competency().value(), group))))
                .toList();
        sql.update(CELLS)
                .bind("reports", SqlArray.uuids(cells, Cell::report))
                .bind("competencies", SqlArray.uuids(cells, Cell::competency))
                .bind(
                        "groups",
                        SqlArray.texts(cells, cell -> cell.score().group().value()))
                .bind("raters", SqlArray.integers(cells, cell -> cell.score().raters()))
                .bind("means", SqlArray.doubles(cells, cell -> cell.score().mean()))
                .bind(
                        "deviations",
                        SqlArray.optionalDoubles(cells, cell -> cell.score().deviation()))
                .execute();
    }

    private void comments() {
        List<PartOf<PublishedComment>> comments =
                PartOf.all(reports, report -> report.content().comments());
        sql.update(COMMENTS)
                .bind("reports", SqlArray.uuids(comments, PartOf::report))
                .bind("positions", SqlArray.integers(comments, PartOf::position))
                .bind(
                        "questions",
                        SqlArray.uuids(comments, of -> of.part().question().value()))
                .bind("groups", SqlArray.texts(comments, of -> of.part().group().value()))
                .bind("texts", SqlArray.texts(comments, of -> of.part().text()))
                .execute();
    }

    /** The score of a group in a competency of a report. */
    private record Cell(UUID report, UUID competency, GroupScore score) {}
}
