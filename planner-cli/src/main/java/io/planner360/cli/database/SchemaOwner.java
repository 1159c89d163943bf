package io.planner360.cli.database;

import io.planner360.migrations.PlannerSchema;
import io.planner360.migrations.PlannerSchemaException;
import io.planner360.migrations.PlannerSeeds;
import io.planner360.migrations.UnknownRollbackTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A database for the work on its schema: on a server of our own the administrator's, on another the login that the
 * settings name. Unlike {@link PlannerDatabase}, nothing is done to the schema when it is opened.
 */
public final class SchemaOwner implements AutoCloseable {

    private final DatabaseSettings settings;
    private final DataSource dataSource;
    private final Function<PlannerSchemaException, DatabaseUnavailable> failure;
    private final Runnable stopServer;

    private SchemaOwner(
            DatabaseSettings settings,
            DataSource dataSource,
            Function<PlannerSchemaException, DatabaseUnavailable> failure,
            Runnable stopServer) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.failure = failure;
        this.stopServer = stopServer;
    }

    /**
     * Opens the database, starting a server if need be.
     *
     * @throws DatabaseUnavailable if that is not possible; the message is for the user
     */
    public static SchemaOwner of(DatabaseSettings settings) {
        DriverLog.silence();
        return settings instanceof DatabaseSettings.Server server
                ? onServer(server)
                : onServerOfOurOwn((DatabaseSettings.Embedded) settings);
    }

    private static SchemaOwner onServer(DatabaseSettings.Server settings) {
        DataSource login = ServerConnection.to(settings);
        ServerConnection.check(login, settings);
        return new SchemaOwner(settings, login, e -> ServerConnection.unavailable(e, settings), () -> {});
    }

    private static SchemaOwner onServerOfOurOwn(DatabaseSettings.Embedded settings) {
        EmbeddedServer server =
                EmbeddedServer.start(settings.directory(), settings.pool().max());
        try {
            server.createDatabase();
            return new SchemaOwner(settings, server.asAdministrator(), server::failure, server::close);
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    /** Connections of the schema's owner; not pooled. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Asks something of the schema.
     *
     * @throws UnknownRollbackTarget as it comes
     * @throws DatabaseUnavailable for any other {@link PlannerSchemaException}; the message is for the user
     */
    public <T> T ask(Function<PlannerSchema, T> question) {
        try {
            return question.apply(PlannerSchema.on(dataSource));
        } catch (UnknownRollbackTarget e) {
            throw e;
        } catch (PlannerSchemaException e) {
            throw failure.apply(e);
        }
    }

    /**
     * Asks something of the seeds.
     *
     * @throws DatabaseUnavailable for a {@link PlannerSchemaException}; the message is for the user
     */
    public <T> T askSeeds(Function<PlannerSeeds, T> question) {
        try {
            return question.apply(PlannerSeeds.on(dataSource));
        } catch (PlannerSchemaException e) {
            throw failure.apply(e);
        }
    }

    /** As the server tells it. */
    public String serverVersion() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new DatabaseUnavailable("Cannot work with the " + settings + " (" + OneLine.of(e) + ").", e);
        }
    }

    /** Which database it is; without the password. */
    @Override
    public String toString() {
        return settings.toString();
    }

    @Override
    public void close() {
        stopServer.run();
    }
}
