package io.planner360.migrations;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
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

    private PlannerSchema(DataSource dataSource, Mode mode, MigrationProgress progress) {
        this.dataSource = dataSource;
        this.mode = mode;
        this.progress = progress;
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
        return new PlannerSchema(requireNonNull(dataSource, "dataSource"), Mode.VALIDATE, MigrationProgress.SILENT);
    }

    /** The same in another mode. */
    public PlannerSchema mode(Mode newMode) {
        return new PlannerSchema(dataSource, requireNonNull(newMode, "newMode"), progress);
    }

    /** The same, with somebody who is told how far a migration is. */
    public PlannerSchema progress(MigrationProgress newProgress) {
        return new PlannerSchema(dataSource, mode, requireNonNull(newProgress, "newProgress"));
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
        if (mode == Mode.APPLY && !(state.isComplete() && joined)) {
            return new Migration(dataSource, changelog).run(progress);
        }
        state.refuseMissing();
        if (!joined) {
            throw SchemaRoles.notJoined(null);
        }
        return 0;
    }

    private static PlannerSchemaException unreadable(SQLException problem) {
        return new PlannerSchemaException("Could not read the state of the schema: " + problem.getMessage(), problem);
    }
}
