package io.planner360.migrations;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The PostgreSQL schema that the persistence adapter works on.
 *
 * <pre>{@code
 * PlannerSchema.on(dataSource).mode(PlannerSchema.Mode.APPLY).ensure();
 * }</pre>
 *
 * <p>The tables stand in the current schema of the data source's connections. Its login must be a member of
 * the roles {@code planner_app} and {@code planner_system}, which belong to the whole server: the first to
 * migrate makes them, if its login may. Where the application has another login than the migration, grant
 * both roles to it.
 */
public final class PlannerSchema {

    private final DataSource dataSource;
    private final Mode mode;
    private final MigrationProgress progress;
    private final Optional<String> tag;

    private PlannerSchema(DataSource dataSource, Mode mode, MigrationProgress progress, Optional<String> tag) {
        this.dataSource = dataSource;
        this.mode = mode;
        this.progress = progress;
        this.tag = tag;
    }

    /** What is done about a schema that is not up to date. */
    public enum Mode {
        /** It is brought up to date. Several processes may do this at once. */
        APPLY,
        /** It is refused; nothing is changed. */
        VALIDATE,
        /** Nothing: somebody else answers for it. */
        NONE
    }

    /**
     * The schema behind a data source, to be validated unless told otherwise.
     *
     * @param dataSource gives at least two connections at once where the mode is {@link Mode#APPLY}
     */
    public static PlannerSchema on(DataSource dataSource) {
        return new PlannerSchema(
                requireNonNull(dataSource, "dataSource"), Mode.VALIDATE, MigrationProgress.SILENT, Optional.empty());
    }

    /** The same in another mode. */
    public PlannerSchema mode(Mode newMode) {
        return new PlannerSchema(dataSource, requireNonNull(newMode, "newMode"), progress, tag);
    }

    /** The same, with somebody who is told how far a migration or a rollback is. */
    public PlannerSchema progress(MigrationProgress newProgress) {
        return new PlannerSchema(dataSource, mode, requireNonNull(newProgress, "newProgress"), tag);
    }

    /**
     * The same, with a name for the schema as it is once it is up to date, to roll back to later. A migration by a
     * release of this library that is given none uses the release's version.
     *
     * @param name letters, digits, and any of {@code . _ + -}; at most 100
     * @throws PlannerSchemaException for another name
     */
    public PlannerSchema tag(String name) {
        return new PlannerSchema(dataSource, mode, progress, Optional.of(History.checkedTag(name)));
    }

    /** Whether this can be a {@link #tag}. */
    public static boolean isTag(String name) {
        return History.isTag(name);
    }

    /**
     * How far the schema is. Nothing is changed, nor refused for being newer or edited.
     *
     * @throws PlannerSchemaException if that cannot be read
     */
    public SchemaStatus status() {
        try (Connection connection = dataSource.getConnection()) {
            return SchemaState.read(connection, Changelog.bundled()).status();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * What was applied, in order, with the tags.
     *
     * @throws PlannerSchemaException if that cannot be read
     */
    public List<AppliedChange> history() {
        try (Connection connection = dataSource.getConnection()) {
            return History.read(connection, Set.of()).changes();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * The SQL that {@link #ensure} would run in mode {@link Mode#APPLY}, as a script for {@code psql} that is one
     * transaction; empty where nothing is missing. Nothing is changed.
     *
     * @throws PlannerSchemaException if the database is newer or made by other changes
     */
    public Optional<String> plan() {
        return new SchemaPlan(dataSource, Changelog.bundled()).ofMigration(tag);
    }

    /**
     * The SQL of a rollback, as in {@link #plan()}. Whether the database would let it be done is not tried.
     *
     * @throws UnknownRollbackTarget if the history has no such place
     * @throws PlannerSchemaException if the database is newer or made by other changes
     */
    public Optional<String> plan(RollbackTarget target) {
        return new SchemaPlan(dataSource, Changelog.bundled()).ofRollback(target);
    }

    /**
     * Tries a rollback, in a transaction that is not kept, to learn whether it can be done and what would be lost.
     * The tables concerned are locked while it is tried; those whose owner is held to their policies also while
     * their rows are counted. What is returned does it.
     *
     * @throws UnknownRollbackTarget if the history has no such place
     * @throws PlannerSchemaException if it cannot be done, as with content that an earlier schema has no place for
     */
    public Rollback rollback(RollbackTarget target) {
        return Rollback.tried(dataSource, Changelog.bundled(), progress, requireNonNull(target, "target"));
    }

    /**
     * Looks what would be lost if the library's tables were removed and made anew. What is returned does it.
     *
     * @throws PlannerSchemaException if it cannot be done: nothing was ever applied, the database is newer, or
     *     something else depends on the tables, which is named
     */
    public SchemaReset reset() {
        return SchemaReset.of(dataSource, Changelog.bundled(), progress);
    }

    /**
     * Sees to it that the schema is up to date, as the mode says.
     *
     * @return how many changes were applied
     * @throws PlannerSchemaException if it is not up to date and was not brought there; it is then as it was:
     *     all that is missing is applied in one transaction
     */
    public int ensure() {
        if (mode == Mode.NONE) {
            return 0;
        }
        Changelog changelog = Changelog.bundled();
        SchemaState state;
        boolean joined;
        try (Connection connection = dataSource.getConnection()) {
            state = SchemaState.read(connection, changelog);
            joined = SchemaRoles.in(connection).areJoined();
        } catch (SQLException e) {
            throw unreadable(e);
        }
        state.refuseForeign();
        if (mode == Mode.APPLY && !(state.isComplete() && joined && tag.isEmpty())) {
            return new Migration(dataSource, changelog).run(progress, tag);
        }
        state.refuseMissing();
        if (!joined) {
            throw SchemaRoles.notJoined(null);
        }
        return 0;
    }

    /**
     * Compares the database with what this version of the library makes of an empty one: tables, columns, constraints,
     * indexes, policies, grants, roles, and the changes that were applied. Nothing is changed, and little is needed: a
     * login that may read the history of changes, on a primary or on a replica.
     *
     * @throws PlannerSchemaException if that cannot be read, or somebody migrates just now
     */
    public SchemaVerification verify() {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                MigrationLock.standBy(connection);
                return new Verification(connection, Changelog.bundled(), SchemaDescription.bundled()).run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static PlannerSchemaException unreadable(SQLException problem) {
        return new PlannerSchemaException("Could not read the state of the schema: " + problem.getMessage(), problem);
    }
}
