package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What a rollback does to stored content, seen by doing it in a transaction that is not kept.
 *
 * @param gone tables by name with their columns that go, or with none where all of it does
 * @param rows those that are deleted or changed in tables that stay
 */
record RollbackEffects(SortedMap<String, List<String>> gone, List<Loss> rows) {

    static final RollbackEffects NONE = new RollbackEffects(Collections.emptySortedMap(), List.of());

    static RollbackEffects tried(DataSource dataSource, int count) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            LiquibaseRun run = new LiquibaseRun(connection);
            run.releaseStaleLock();
            Watch watch = new Watch(connection);
            run.tryRollBack(count, watch::begin, watch::end);
            return watch.effects();
        }
    }

    /**
     * Does it again, to be kept, if it does nothing else.
     *
     * @param isToBeEmpty by the name of a table, or of a table and a column
     */
    void repeat(
            LiquibaseRun run,
            int count,
            Connection connection,
            MigrationProgress progress,
            Predicate<String> isToBeEmpty) {
        Watch watch = new Watch(connection);
        run.rollBack(
                count,
                progress,
                () -> {
                    refuseFilled(connection, isToBeEmpty);
                    watch.begin();
                },
                () -> {
                    watch.end();
                    if (!watch.effects().isWithin(this)) {
                        throw changedMeanwhile("the rollback would take more away than it was about to");
                    }
                });
    }

    private void refuseFilled(Connection connection, Predicate<String> isToBeEmpty) throws SQLException {
        for (Map.Entry<String, List<String>> table : gone.entrySet()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE " + table.getKey() + " IN ACCESS EXCLUSIVE MODE");
            }
            List<String> columns = table.getValue().stream()
                    .filter(column -> isToBeEmpty.test(Loss.nameOf(table.getKey(), column)))
                    .toList();
            if (columns.isEmpty() && !isToBeEmpty.test(table.getKey())) {
                continue;
            }
            try (Contents contents = Contents.of(table.getKey(), connection)) {
                if (contents.holdsAny(columns)) {
                    throw changedMeanwhile("something was stored in " + table.getKey() + " that would be lost");
                }
            }
        }
    }

    private static PlannerSchemaException changedMeanwhile(String how) {
        return new PlannerSchemaException("Since the losses were told, " + how
                + "; nothing was changed. Stop what works on the database, and look again.");
    }

    private boolean isWithin(RollbackEffects expected) {
        return expected.gone.equals(gone) && expected.touched().containsAll(touched());
    }

    private Set<String> touched() {
        return rows.stream().map(loss -> loss.kind() + " " + loss.name()).collect(Collectors.toSet());
    }

    /** Looks before changes are taken back and after, in their transaction. */
    private static final class Watch {

        private final Connection connection;
        private Holdings before = Holdings.NONE;
        private RollbackEffects effects = NONE;

        Watch(Connection connection) {
            this.connection = connection;
        }

        void begin() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT set_config('track_counts', 'on', true)"
                        + " WHERE current_setting('track_counts') <> 'on'");
            }
            before = Holdings.read(connection);
        }

        void end() throws SQLException {
            effects = new RollbackEffects(before.goneIn(Holdings.read(connection)), touchedRows());
        }

        RollbackEffects effects() {
            return effects;
        }

        private List<Loss> touchedRows() throws SQLException {
            List<Loss> touched = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("""
                            SELECT quote_ident(relname), n_tup_del, n_tup_upd FROM pg_stat_xact_user_tables
                            WHERE schemaname = current_schema() AND relname NOT LIKE 'planner\\_schema\\_%'
                            ORDER BY relname
                            """)) {
                while (rows.next()) {
                    touched.add(new Loss(Loss.Kind.DELETED_ROWS, rows.getString(1), rows.getLong(2)));
                    touched.add(new Loss(Loss.Kind.CHANGED_ROWS, rows.getString(1), rows.getLong(3)));
                }
            }
            touched.removeIf(loss -> loss.count() == 0);
            return touched;
        }
    }
}
