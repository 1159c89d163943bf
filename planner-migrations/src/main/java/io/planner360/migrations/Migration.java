package io.planner360.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** Brings a schema up to date, one process at a time. */
final class Migration {

    private final DataSource dataSource;
    private final Changelog changelog;
    private final Optional<String> release;

    Migration(DataSource dataSource, Changelog changelog) {
        this(dataSource, changelog, Release.version());
    }

    /** @param release what is the tag where none is given */
    Migration(DataSource dataSource, Changelog changelog, Optional<String> release) {
        this.dataSource = dataSource;
        this.changelog = changelog;
        this.release = release;
    }

    /** Applies what is missing; returns how many changes there were. */
    int run(MigrationProgress progress, Optional<String> tag) {
        try {
            return MigrationLock.holding(dataSource, progress, () -> applyMissing(progress, tag));
        } catch (SQLException e) {
            throw new PlannerSchemaException("The migration failed: " + e.getMessage(), e);
        }
    }

    private int applyMissing(MigrationProgress progress, Optional<String> tag) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SchemaState before = SchemaState.read(connection, changelog);
            before.refuseForeign();
            SchemaRoles.in(connection).refuseUnmakeable();
            History history = History.read(connection, changelog.checksums().keySet());
            tag.ifPresent(name -> history.refuseTaken(name, !before.isComplete()));
            if (!before.isComplete()) {
                LiquibaseRun run = new LiquibaseRun(connection);
                run.releaseStaleLock();
                progress.begins(before.missing().size());
                Optional<String> name = Release.tag(tag, release, history);
                run.update(progress, () -> tag(name, connection));
            } else if (tag.isPresent()) {
                tag(tag, connection);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
            SchemaRoles.join(connection);
            SchemaState.read(connection, changelog).refuseMissing();
            return before.missing().size();
        }
    }

    static void tag(Optional<String> name, Connection connection) throws SQLException {
        if (name.isPresent()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(History.tagging(name.get()));
            }
        }
    }
}
