package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A migrated database that is altered, looked at and left as it was, in one transaction each time. */
final class AlteredDatabase implements AutoCloseable {

    private static final SchemaDescription EXPECTED = SchemaDescription.bundled();

    private final Connection connection;

    AlteredDatabase(TestDatabase database) throws SQLException {
        connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
    }

    /** What is different after these statements; sees to it that the repairs that are advised mend it. */
    List<SchemaDifference> after(String... statements) throws SQLException {
        return after(List.of(statements));
    }

    List<SchemaDifference> after(List<String> statements) throws SQLException {
        try {
            execute(statements);
            List<SchemaDifference> differences = verify().differences();
            repair(differences);
            return differences;
        } finally {
            connection.rollback();
        }
    }

    /** What is different after these statements, a line each. */
    List<String> told(String... statements) throws SQLException {
        return after(statements).stream().map(SchemaDifference::sentence).toList();
    }

    /** All that is found after these statements. */
    SchemaVerification verifiedAfter(String... statements) throws SQLException {
        try {
            execute(List.of(statements));
            return verify();
        } finally {
            connection.rollback();
        }
    }

    SchemaVerification verify() throws SQLException {
        return new Verification(connection, Changelog.bundled(), EXPECTED).run();
    }

    /** The first column of what is found after the statements. */
    List<String> found(List<String> statements, String query) throws SQLException {
        try {
            execute(statements);
            return found(query);
        } finally {
            connection.rollback();
        }
    }

    private List<String> found(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void repair(List<SchemaDifference> differences) throws SQLException {
        if (differences.stream().allMatch(difference -> difference.repair().isPresent())) {
            // What is done beside the work of others cannot be done in a transaction.
            execute(differences.stream()
                    .map(difference -> difference.repair().orElseThrow().replace("CONCURRENTLY ", ""))
                    .toList());
            assertThat(verify().differences()).as("after %s", differences).isEmpty();
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
