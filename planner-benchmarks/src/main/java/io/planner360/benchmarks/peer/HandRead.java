package io.planner360.benchmarks.peer;

import io.planner360.benchmarks.database.PlainTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What a report is made of, read by hand with pgJDBC. */
public final class HandRead {
    private static final String REPORT = """
            SELECT r.id, r.status, r.calculated_at, r.released_at, g.rater_group, g.disclosure, g.raters,
                   s.competency_id, s.self, s.others, s.required_level, s.required_scale_value,
                   c.raters AS cell_raters, c.mean, c.deviation
            FROM published_reports r
            JOIN published_groups g ON g.organization_id = r.organization_id AND g.report_id = r.id
            JOIN published_scores s ON s.organization_id = r.organization_id AND s.report_id = r.id
            LEFT JOIN published_cells c
                ON c.organization_id = r.organization_id AND c.report_id = r.id
                AND c.competency_id = s.competency_id AND c.rater_group = g.rater_group
            WHERE r.organization_id = ? AND r.cycle_id = ? AND r.target_user_id = ?
            ORDER BY s.position, g.position
            """;

    private final DataSource pool;

    public HandRead(DataSource pool) {
        this.pool = pool;
    }

    /** A row of a report: what a group says of a competency. */
    record ReportLine(
            UUID report,
            String status,
            String group,
            String disclosure,
            int groupRaters,
            UUID competency,
            double self,
            double others,
            int raters,
            double mean,
            double deviation) {}

    /** A row of the requirement's analysis. */
    record AnalysisLine(String competency, double average, long count, double deviation) {}

    /** The rows of the report, by one SELECT. */
    public int report(UUID organization, UUID cycle, UUID target) {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(REPORT)) {
            select.setObject(1, organization);
            select.setObject(2, cycle);
            select.setObject(3, target);
            List<ReportLine> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new ReportLine(
                            row.getObject("id", UUID.class),
                            row.getString("status"),
                            row.getString("rater_group"),
                            row.getString("disclosure"),
                            row.getInt("raters"),
                            row.getObject("competency_id", UUID.class),
                            row.getDouble("self"),
                            row.getDouble("others"),
                            row.getInt("cell_raters"),
                            row.getDouble("mean"),
                            row.getDouble("deviation")));
                }
            }
            return lines.hashCode();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The requirement's analysis on its tables and indexes. */
    public int analysis(UUID cycle, UUID target) {
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(PlainTables.ANALYSIS)) {
            select.setObject(1, target);
            select.setObject(2, cycle);
            List<AnalysisLine> lines = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new AnalysisLine(
                            row.getString("competency_name"),
                            row.getDouble("average_rating"),
                            row.getLong("response_count"),
                            row.getDouble("rating_variance")));
                }
            }
            return lines.hashCode();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
