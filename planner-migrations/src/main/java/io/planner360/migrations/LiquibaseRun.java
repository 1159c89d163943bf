package io.planner360.migrations;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.command.CommandScope;
import liquibase.command.core.RollbackCountCommandStep;
import liquibase.command.core.RollbackCountSqlCommandStep;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.UpdateSqlCommandStep;
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

    static final String GRANT_HISTORY = "GRANT SELECT ON " + HISTORY + " TO planner_app";

    /** Where it ran and who locked it is nobody's business, and a script that is one transaction needs no lock. */
    private static final Pattern REMARKS = Pattern.compile(
            "^-- \\*{20,}\\R(-- .*\\R)*|^-- (Lock|Release) Database( Lock)?\\R(UPDATE .*;\\R)?", Pattern.MULTILINE);

    static final String WAIT_AT_MOST = "1min";

    /** No seed has it: without any context, Liquibase would take all of them. */
    private static final String SCHEMA = "schema";

    private final Connection connection;

    LiquibaseRun(Connection connection) {
        this.connection = connection;
    }

    /** What is done in Liquibase's surroundings. */
    interface Work {
        void on(Database database) throws Exception;
    }

    /** What else is done in the transaction of the changes. */
    interface Step {
        void run() throws SQLException;

        /** Nothing. */
        Step NONE = () -> {};
    }

    /** Applies what is missing of the schema, and no seed. */
    void update(MigrationProgress progress, Step last) {
        update(SCHEMA, progress, Step.NONE, last);
    }

    /** An update of what the first step has emptied. */
    void remake(MigrationProgress progress, Step first, Step last) {
        update(
                SCHEMA,
                progress,
                () -> {
                    giveUpWaiting();
                    first.run();
                },
                last);
    }

    /** Applies the seeds of these contexts that are missing. */
    void seed(Collection<String> contexts) {
        update(String.join(",", contexts), MigrationProgress.SILENT, Step.NONE, Step.NONE);
    }

    private void update(String contexts, MigrationProgress progress, Step first, Step last) {
        WatchedChanges changes = new WatchedChanges(progress);
        execute(changes, true, database -> {
            prepareOwnTables(database);
            asOneTransaction(database);
            first.run();
            run(new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ChangeExecListenerCommandStep.CHANGE_EXEC_LISTENER_ARG, changes)
                    .addArgumentValue(UpdateCommandStep.CONTEXTS_ARG, contexts)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY_OUTPUT, UpdateSummaryOutputEnum.LOG));
            letTheApplicationReadTheHistory();
            last.run();
        });
    }

    /** Takes the last rows of the history back, changes and seeds. */
    void rollBack(int count, MigrationProgress progress, Step first, Step last) {
        rollBack(count, progress, true, first, last);
    }

    /** The same, and then leaves everything as it was. */
    void tryRollBack(int count, Step first, Step last) {
        rollBack(count, MigrationProgress.SILENT, false, first, last);
    }

    private void rollBack(int count, MigrationProgress progress, boolean isKept, Step first, Step last) {
        WatchedChanges changes = new WatchedChanges(progress);
        execute(changes, isKept, database -> {
            asOneTransaction(database);
            giveUpWaiting();
            first.run();
            run(new CommandScope(RollbackCountCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ChangeExecListenerCommandStep.CHANGE_EXEC_LISTENER_ARG, changes)
                    .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, count));
            last.run();
        });
    }

    /** The statements of an update, not run. */
    String updateSql() {
        return sqlOf(
                UpdateSqlCommandStep.COMMAND_NAME,
                command -> command.addArgumentValue(UpdateSqlCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                        .addArgumentValue(UpdateSqlCommandStep.CONTEXTS_ARG, SCHEMA)
                        .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF));
    }

    /** The statements of a rollback, not run. */
    String rollbackSql(int count) {
        return sqlOf(
                RollbackCountSqlCommandStep.COMMAND_NAME,
                command -> command.addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                        .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, count));
    }

    private String sqlOf(String[] name, Consumer<CommandScope> arguments) {
        ByteArrayOutputStream sql = new ByteArrayOutputStream();
        execute(new WatchedChanges(MigrationProgress.SILENT), false, database -> {
            CommandScope command = new CommandScope(name);
            command.addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database);
            arguments.accept(command);
            command.setOutput(sql);
            command.execute();
        });
        return REMARKS.matcher(sql.toString(StandardCharsets.UTF_8)).replaceAll("");
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
        execute(new WatchedChanges(MigrationProgress.SILENT), true, work);
    }

    private void execute(WatchedChanges changes, boolean isKept, Work work) {
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                Scope.child(quiet(), () -> work.on(database()));
                if (isKept) {
                    connection.commit();
                }
            } catch (Exception | Error e) {
                undo(e);
                throw e;
            }
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        } catch (PlannerSchemaException e) {
            throw e;
        } catch (Exception e) {
            throw new PlannerSchemaException(changes.failure(rootOf(e)), e);
        }
    }

    private void undo(Throwable failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException alsoGone) {
            failure.addSuppressed(alsoGone);
        }
    }

    private static void run(CommandScope command) throws CommandExecutionException {
        command.setOutput(OutputStream.nullOutputStream());
        command.execute();
    }

    private Database database() throws Exception {
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new Quick(connection));
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

    /** Its history notes the time without a zone: it is UTC, whatever the server or this process live by. */
    private void asOneTransaction(Database database) throws SQLException {
        database.setConnection(new Uncommitted(connection));
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL TIME ZONE 'UTC'");
        }
    }

    /** Others queue behind a transaction that waits for a table as a whole. */
    private void giveUpWaiting() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL lock_timeout = '" + WAIT_AT_MOST + "'");
        }
    }

    private void letTheApplicationReadTheHistory() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(GRANT_HISTORY);
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

    /** Liquibase takes a quarter of a second for each command to look for passwords in all of the driver's URL. */
    private static class Quick extends JdbcConnection {

        Quick(Connection connection) {
            super(connection);
        }

        @Override
        public String getURL() {
            return "jdbc:postgresql:";
        }
    }

    /** Leaves the end of the transaction to {@link #execute}; Liquibase also rolls back what it takes for nothing. */
    private static final class Uncommitted extends Quick {

        Uncommitted(Connection connection) {
            super(connection);
        }

        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }
}
