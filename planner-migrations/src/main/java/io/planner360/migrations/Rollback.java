package io.planner360.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A rollback that was tried and can be done: what it takes back, and what is lost by it. Nothing is changed or locked
 * until it is {@link #run}.
 */
public final class Rollback {

    private final DataSource dataSource;
    private final MigrationProgress progress;
    private final History history;
    private final List<String> changes;
    private final RollbackEffects effects;
    private final List<Loss> counted;

    private Rollback(
            DataSource dataSource,
            MigrationProgress progress,
            History history,
            List<String> changes,
            RollbackEffects effects,
            List<Loss> counted) {
        this.dataSource = dataSource;
        this.progress = progress;
        this.history = history;
        this.changes = changes;
        this.effects = effects;
        this.counted = counted;
    }

    static Rollback tried(
            DataSource dataSource, Changelog changelog, MigrationProgress progress, RollbackTarget target) {
        try {
            return MigrationLock.holding(dataSource, progress, () -> {
                History history;
                try (Connection connection = dataSource.getConnection()) {
                    SchemaState.read(connection, changelog).refuseForeign();
                    history = History.read(connection, changelog.checksums().keySet());
                }
                List<String> changes = history.last(history.since(target));
                RollbackEffects effects =
                        changes.isEmpty() ? RollbackEffects.NONE : RollbackEffects.tried(dataSource, changes.size());
                return new Rollback(
                        dataSource, progress, history, changes, effects, counted(dataSource, effects.gone(), progress));
            });
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** A transaction a table, for the locks that it may need. */
    private static List<Loss> counted(DataSource dataSource, Map<String, List<String>> gone, MigrationProgress progress)
            throws SQLException {
        List<Loss> losses = new ArrayList<>();
        if (!gone.isEmpty()) {
            progress.counts(gone.size());
        }
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                for (Map.Entry<String, List<String>> table : gone.entrySet()) {
                    try (Contents contents = Contents.of(table.getKey(), connection)) {
                        losses.addAll(contents.counted(table.getValue()));
                    }
                    connection.rollback();
                    progress.counted(table.getKey());
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        }
        return losses;
    }

    /** Ids of the changes that are taken back, and of the seeds that came after them, in that order. */
    public List<String> changes() {
        return changes;
    }

    /**
     * What is lost: of what goes only what holds something, and rows that are deleted or changed elsewhere. A change
     * may have moved content, and then moves it back before its place goes: that is not known here.
     */
    public List<Loss> losses() {
        return Stream.concat(counted.stream(), effects.rows().stream())
                .filter(loss -> loss.count() > 0)
                .toList();
    }

    /**
     * Takes the changes back, all in one transaction. What was empty when the losses were told must still be.
     *
     * @return how many there were
     * @throws PlannerSchemaException if it was not done; the schema is then as it was
     */
    public int run() {
        if (changes.isEmpty()) {
            return 0;
        }
        try {
            return MigrationLock.holding(dataSource, progress, this::takeBack);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private int takeBack() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!history.isStillThatOf(connection)) {
                throw new PlannerSchemaException("The schema was migrated or rolled back by somebody else since it was"
                        + " looked at, and nothing was changed. Look again at what is to be taken back.");
            }
            LiquibaseRun run = new LiquibaseRun(connection);
            run.releaseStaleLock();
            progress.begins(changes.size());
            effects.repeat(run, changes.size(), connection, progress, this::wasEmpty);
            return changes.size();
        }
    }

    private boolean wasEmpty(String name) {
        return counted.stream().anyMatch(loss -> loss.name().equals(name) && loss.count() == 0);
    }

    private static PlannerSchemaException failed(SQLException problem) {
        return new PlannerSchemaException(
                "The rollback failed, and nothing was changed: " + problem.getMessage(), problem);
    }
}
