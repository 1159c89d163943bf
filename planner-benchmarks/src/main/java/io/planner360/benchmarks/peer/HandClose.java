package io.planner360.benchmarks.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The least that the close of a cycle must do, by hand: read its ratings, write its cells, shuffle its rows. */
public final class HandClose {
    private static final int ROWS_AT_ONCE = 500;

    private static final String RATINGS = """
            SELECT r.target_user_id, r.rater_group, f.ratings
            FROM feedback_responses r
            JOIN feedback_ratings f ON f.organization_id = r.organization_id AND f.response_id = r.id
            WHERE r.cycle_id = ? AND r.organization_id = ?
            ORDER BY r.target_user_id, r.id
            """;

    private static final String CELLS = """
            SELECT c.organization_id, c.report_id, c.competency_id, c.rater_group, c.raters, c.mean, c.deviation
            FROM published_cells c
            JOIN published_reports r ON r.organization_id = c.organization_id AND r.id = c.report_id
            WHERE r.cycle_id = ? AND r.organization_id = ?
            """;

    private static final String DELETE_CELLS = """
            DELETE FROM published_cells
            WHERE organization_id = ? AND report_id IN (SELECT id FROM published_reports WHERE cycle_id = ?)
            """;

    private static final String ADD_CELL = """
            INSERT INTO published_cells (organization_id, report_id, competency_id, rater_group, raters, mean, deviation)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SHUFFLE = """
            WITH renamed AS MATERIALIZED (
                SELECT organization_id, id AS old_id, gen_random_uuid() AS new_id
                FROM feedback_responses
                WHERE organization_id = ? AND cycle_id = ? AND invitation_id IS NULL
            ), old_ratings AS (
                DELETE FROM feedback_ratings f USING renamed
                WHERE f.organization_id = renamed.organization_id AND f.response_id = renamed.old_id
                RETURNING f.organization_id, renamed.new_id, f.ratings
            ), old_responses AS (
                DELETE FROM feedback_responses r USING renamed
                WHERE r.organization_id = renamed.organization_id AND r.id = renamed.old_id
                RETURNING r.organization_id, renamed.new_id, r.cycle_id, r.target_user_id, r.rater_group,
                    r.receipt_hash, r.not_observed
            ), responses AS (
                INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group,
                                                receipt_hash, not_observed)
                SELECT organization_id, new_id, cycle_id, target_user_id, rater_group, receipt_hash, not_observed
                FROM old_responses
                ORDER BY new_id
            )
            INSERT INTO feedback_ratings (organization_id, response_id, ratings)
            SELECT organization_id, new_id, ratings
            FROM old_ratings
            ORDER BY new_id
            """;

    private final DataSource pool;
    private final UUID organization;

    public HandClose(DataSource pool, UUID organization) {
        this.pool = pool;
        this.organization = organization;
    }

    /** A cell as it is written. */
    public record Cell(
            UUID report,
            UUID competency,
            String group,
            int raters,
            double mean,
            @Nullable Double deviation) {}

    /** Takes the cells of a closed cycle out of it, to be written again. */
    public List<Cell> takeCells(UUID cycle) {
        List<Cell> cells = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement(CELLS);
                PreparedStatement delete = connection.prepareStatement(DELETE_CELLS)) {
            select.setObject(1, cycle);
            select.setObject(2, organization);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cells.add(new Cell(
                            row.getObject("report_id", UUID.class),
                            row.getObject("competency_id", UUID.class),
                            row.getString("rater_group"),
                            row.getInt("raters"),
                            row.getDouble("mean"),
                            row.getObject("deviation", Double.class)));
                }
            }
            delete.setObject(1, organization);
            delete.setObject(2, cycle);
            delete.executeUpdate();
            return cells;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Reads the ratings as a stream, writes the cells as a batch, and shuffles the rows in SQL: a transaction each. */
    public long close(UUID cycle, List<Cell> cells) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            long seen = read(connection, cycle);
            connection.commit();
            write(connection, cells);
            connection.commit();
            try (PreparedStatement shuffle = connection.prepareStatement(SHUFFLE)) {
                shuffle.setObject(1, organization);
                shuffle.setObject(2, cycle);
                seen += shuffle.executeUpdate();
            }
            connection.commit();
            return seen;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long read(Connection connection, UUID cycle) throws SQLException {
        long seen = 0;
        try (PreparedStatement select = connection.prepareStatement(RATINGS)) {
            select.setFetchSize(ROWS_AT_ONCE);
            select.setObject(1, cycle);
            select.setObject(2, organization);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID target = row.getObject("target_user_id", UUID.class);
                    Short[] ratings = (Short[]) row.getArray("ratings").getArray();
                    seen += target.hashCode() + row.getString("rater_group").length() + ratings.length;
                }
            }
        }
        return seen;
    }

    private void write(Connection connection, List<Cell> cells) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_CELL)) {
            for (Cell cell : cells) {
                insert.setObject(1, organization);
                insert.setObject(2, cell.report());
                insert.setObject(3, cell.competency());
                insert.setString(4, cell.group());
                insert.setInt(5, cell.raters());
                insert.setDouble(6, cell.mean());
                insert.setObject(7, cell.deviation(), java.sql.Types.DOUBLE);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
