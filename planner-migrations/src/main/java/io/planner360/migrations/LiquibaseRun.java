package io.planner360.migrations;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.changelog.visitor.ChangeExecListener;
import liquibase.command.CommandScope;
import liquibase.command.core.RollbackCountCommandStep;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.ChangeExecListenerCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CommandExecutionException;
import liquibase.exception.DatabaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.logging.core.NoOpLogService;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Liquibase on one connection: silent, in tables of our own, and with one exception for whatever it throws. All
 * changes of a run are one transaction. On its own it commits a change before it notes that it did, and a
 * process killed between the two leaves a schema that no later run can finish.
 */
final class LiquibaseRun {

    static final String HISTORY = "planner_schema_changes";
    static final String LOCK = "planner_schema_lock";
    static final String CHANGELOG = "io/planner360/migrations/changelog.xml";

    private final Connection connection;

    LiquibaseRun(Connection connection) {
        this.connection = connection;
    }

    /** What is done in Liquibase's surroundings. */
    interface Work {
        void on(Database database) throws Exception;
    }

    void update(MigrationProgress progress) {
        execute(database -> {
            prepareOwnTables(database);
            asOneTransaction(database);
            run(new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ChangeExecListenerCommandStep.CHANGE_EXEC_LISTENER_ARG, telling(progress))
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY_OUTPUT, UpdateSummaryOutputEnum.LOG));
            letTheApplicationReadTheHistory();
        });
    }

    void rollBack(int count) {
        execute(database -> {
            asOneTransaction(database);
            run(new CommandScope(RollbackCountCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, count));
        });
    }

    /** For the holder of the {@link MigrationLock}: Liquibase's own lock is then of a process that was killed. */
    void releaseStaleLock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet row = statement.executeQuery(
                    "SELECT to_regclass(quote_ident(current_schema()) || '." + LOCK + "') IS NOT NULL")) {
                row.next();
                exists = row.getBoolean(1);
            }
            if (exists) {
                statement.execute(
                        "UPDATE " + LOCK + " SET locked = false, lockgranted = NULL, lockedby = NULL WHERE locked");
            }
        }
    }

    void execute(Work work) {
        try {
            boolean autoCommit = connection.getAutoCommit();
            try {
                connection.setAutoCommit(false);
                Scope.child(quiet(), () -> work.on(database()));
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (Exception e) {
            throw new PlannerSchemaException(
                    "A change of the schema failed, and the schema is as it was: "
                            + rootOf(e).getMessage()
                            + " See to that, and run PlannerSchema again.",
                    e);
        }
    }

    private static void run(CommandScope command) throws CommandExecutionException {
        command.setOutput(OutputStream.nullOutputStream());
        command.execute();
    }

    private Database database() throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDatabaseChangeLogTableName(HISTORY);
        database.setDatabaseChangeLogLockTableName(LOCK);
        return database;
    }

    /** Its lock and its history, which it makes by trying what may fail, and so not in the one transaction. */
    private static void prepareOwnTables(Database database) throws DatabaseException {
        LockServiceFactory.getInstance().getLockService(database).init();
        Scope.getCurrentScope()
                .getSingleton(ChangeLogHistoryServiceFactory.class)
                .getChangeLogService(database)
                .init();
    }

    private void asOneTransaction(Database database) {
        database.setConnection(new Uncommitted(connection));
    }

    private static ChangeExecListener telling(MigrationProgress progress) {
        return new AbstractChangeExecListener() {
            @Override
            public void ran(ChangeSet change, DatabaseChangeLog log, Database database, ChangeSet.ExecType how) {
                progress.applied(change.getId());
            }
        };
    }

    private void letTheApplicationReadTheHistory() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("GRANT SELECT ON " + HISTORY + " TO planner_app");
        }
    }

    private static Map<String, Object> quiet() {
        ClassLoader own = LiquibaseRun.class.getClassLoader();
        return Map.of(
                Scope.Attr.classLoader.name(),
                own,
                Scope.Attr.resourceAccessor.name(),
                new ClassLoaderResourceAccessor(own),
                Scope.Attr.logService.name(),
                new NoOpLogService(),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                "liquibase.analytics.enabled",
                false);
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Leaves the end of the transaction to {@link #execute}; Liquibase also rolls back what it takes for nothing. */
    private static final class Uncommitted extends JdbcConnection {

        Uncommitted(Connection connection) {
            super(connection);
        }

        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }
}
