package io.planner360.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Brings a schema up to date, one process at a time. */
final class Migration {

    private final DataSource dataSource;
    private final Changelog changelog;

    Migration(DataSource dataSource, Changelog changelog) {
        this.dataSource = dataSource;
        this.changelog = changelog;
    }

    /** Applies what is missing; returns how many changes there were. */
    int run(MigrationProgress progress) {
        try {
            return MigrationLock.holding(dataSource, () -> applyMissing(progress));
        } catch (SQLException e) {
            throw new PlannerSchemaException("The migration failed: " + e.getMessage(), e);
        }
    }

    private int applyMissing(MigrationProgress progress) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SchemaState before = SchemaState.read(connection, changelog);
            before.refuseForeign();
            SchemaRoles.in(connection).refuseUnmakeable();
            if (!before.isComplete()) {
                LiquibaseRun run = new LiquibaseRun(connection);
                run.releaseStaleLock();
                progress.begins(before.missing().size());
                run.update(progress);
            }
            SchemaRoles.join(connection);
            SchemaState.read(connection, changelog).refuseMissing();
            return before.missing().size();
        }
    }

    /** For tests: takes the last changes back. */
    void rollBack(int count) {
        try (Connection connection = dataSource.getConnection()) {
            new LiquibaseRun(connection).rollBack(count);
        } catch (SQLException e) {
            throw new PlannerSchemaException("The rollback failed: " + e.getMessage(), e);
        }
    }
}
