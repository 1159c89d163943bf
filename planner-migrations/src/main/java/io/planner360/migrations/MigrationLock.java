package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Keeps other processes from migrating the same schema. The lock belongs to a transaction on a connection of
 * its own: it goes with that connection, however the process ends, and a pooler between cannot mislay it.
 */
final class MigrationLock {

    private static final String WAIT_AT_MOST = "10min";
    private static final String GAVE_UP = "55P03";
    static final String KEY = "hashtextextended('planner360.schema.' || current_schema(), 0)";

    private MigrationLock() {}

    /** What is done while nobody else migrates. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** @param progress told if somebody else migrates, before that is waited for */
    static <T> T holding(DataSource dataSource, MigrationProgress progress, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                take(connection, progress);
                return work.run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    /** Makes the connection's transaction one that only reads, while nobody migrates. */
    static void standBy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION READ ONLY");
            try (ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock_shared(" + KEY + ")")) {
                row.next();
                if (!row.getBoolean(1) && !row.wasNull()) {
                    throw new PlannerSchemaException(
                            "Another process is migrating this schema. Try again when it is done.");
                }
            }
        }
    }

    private static void take(Connection connection, MigrationProgress progress) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '" + WAIT_AT_MOST + "'");
            statement.execute("SET LOCAL statement_timeout = 0");
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            if (!isFree(statement)) {
                progress.waits();
                statement.execute("SELECT pg_advisory_xact_lock(" + KEY + ")");
            }
        } catch (SQLException e) {
            if (GAVE_UP.equals(e.getSQLState())) {
                throw new PlannerSchemaException(
                        "Another process has been migrating this schema for " + WAIT_AT_MOST
                                + ". See what it is doing in pg_stat_activity, then try again.",
                        e);
            }
            throw e;
        }
    }

    /** Takes the lock, if so. */
    private static boolean isFree(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + KEY + ")")) {
            row.next();
            return row.getBoolean(1) || row.wasNull();
        }
    }
}
