package io.planner360.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A schema about to be made anew, without anything that was stored. Nothing is changed until it is {@link #run}.
 * Indexes, columns and policies that somebody added to the library's tables go with these.
 */
public final class SchemaReset {

    private final DataSource dataSource;
    private final Changelog changelog;
    private final MigrationProgress progress;
    private final List<Loss> tables;
    private final List<String> others;

    private SchemaReset(
            DataSource dataSource,
            Changelog changelog,
            MigrationProgress progress,
            List<Loss> tables,
            List<String> others) {
        this.dataSource = dataSource;
        this.changelog = changelog;
        this.progress = progress;
        this.tables = tables;
        this.others = others;
    }

    static SchemaReset of(DataSource dataSource, Changelog changelog, MigrationProgress progress) {
        try {
            return MigrationLock.holding(dataSource, progress, () -> {
                try (Connection connection = dataSource.getConnection()) {
                    OwnTables own = removable(connection, changelog);
                    return new SchemaReset(
                            dataSource, changelog, progress, counted(own.names(), connection, progress), own.others());
                }
            });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ours, if they can go without anything else. */
    private static OwnTables removable(Connection connection, Changelog changelog) throws SQLException {
        SchemaState state = SchemaState.read(connection, changelog);
        state.refuseNewer();
        if (state.applied().isEmpty()) {
            throw new PlannerSchemaException(
                    "There is nothing to reset: no change of the library has been applied to this schema.");
        }
        OwnTables own = OwnTables.of(state.applied(), connection);
        List<String> dependents = own.dependents();
        if (!dependents.isEmpty()) {
            throw new PlannerSchemaException("Nothing was removed: what is not Planner360's depends on its tables ("
                    + String.join(", ", dependents) + "). Remove that yourself if it may go, then reset again.");
        }
        return own;
    }

    /** A transaction a table, for the locks that it may need. */
    private static List<Loss> counted(List<String> tables, Connection connection, MigrationProgress progress)
            throws SQLException {
        List<Loss> counted = new ArrayList<>();
        progress.counts(tables.size());
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (String table : tables) {
                try (Contents contents = Contents.of(table, connection)) {
                    counted.addAll(contents.counted(List.of()));
                }
                connection.rollback();
                progress.counted(table);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
        return counted;
    }

    /** How many tables are removed. */
    public int tables() {
        return tables.size();
    }

    /** Those that hold something, with the number of their rows. */
    public List<Loss> losses() {
        return tables.stream().filter(table -> table.count() > 0).toList();
    }

    /** What else stands in the schema, and stays. */
    public List<String> others() {
        return others;
    }

    /**
     * Removes the library's tables and applies all changes, in one transaction.
     *
     * @return how many changes were applied
     * @throws PlannerSchemaException if it was not done; everything is then as it was
     */
    public int run() {
        try {
            return MigrationLock.holding(dataSource, progress, this::remake);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private int remake() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SchemaRoles.in(connection).refuseUnmakeable();
            OwnTables own = removable(connection, changelog);
            LiquibaseRun run = new LiquibaseRun(connection);
            run.releaseStaleLock();
            progress.begins(changelog.checksums().size());
            Optional<String> tag = Release.tag(Optional.empty(), Release.version(), new History(List.of(), Set.of()));
            run.remake(
                    progress,
                    () -> {
                        own.drop();
                        forgetTheHistory(connection);
                    },
                    () -> Migration.tag(tag, connection));
            SchemaRoles.join(connection);
            return changelog.checksums().size();
        }
    }

    private static void forgetTheHistory(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM " + LiquibaseRun.HISTORY);
        }
    }

    private static PlannerSchemaException failed(SQLException problem) {
        return new PlannerSchemaException(
                "The reset failed, and nothing was removed: " + problem.getMessage(), problem);
    }
}
