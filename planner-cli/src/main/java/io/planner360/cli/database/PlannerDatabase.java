package io.planner360.cli.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.planner360.migrations.PlannerSchema;
import io.planner360.migrations.PlannerSchemaException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database that is ready for use, its schema up to date. Closing it stops the server, if it was started for
 * this database; a program that ends without closing it, by Ctrl-C for one, stops the server too.
 */
public final class PlannerDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final Runnable stopServer;

    private PlannerDatabase(HikariDataSource pool, Runnable stopServer) {
        this.pool = pool;
        this.stopServer = stopServer;
    }

    /**
     * Opens the database, starting a server if need be. The first start of a server takes some seconds.
     *
     * @throws DatabaseUnavailable if that is not possible; the message is for the user
     */
    public static PlannerDatabase open(DatabaseSettings settings) {
        DriverLog.silence();
        return settings instanceof DatabaseSettings.Server server
                ? onServer(server)
                : onServerOfOurOwn((DatabaseSettings.Embedded) settings);
    }

    /** Connections for the work on the planner's data, no administrator's. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        stopServer.run();
    }

    private static PlannerDatabase onServer(DatabaseSettings.Server settings) {
        PGSimpleDataSource login = ServerConnection.to(settings);
        ServerConnection.check(login, settings);
        try {
            apply(login);
        } catch (PlannerSchemaException e) {
            throw ServerConnection.unavailable(e, settings);
        }
        return new PlannerDatabase(pool(login, settings.pool()), () -> {});
    }

    private static PlannerDatabase onServerOfOurOwn(DatabaseSettings.Embedded settings) {
        EmbeddedServer server =
                EmbeddedServer.start(settings.directory(), settings.pool().max());
        try {
            server.createDatabase();
            apply(server.asAdministrator());
            server.admitLogin();
            return new PlannerDatabase(pool(server.asLogin(), settings.pool()), server::close);
        } catch (PlannerSchemaException e) {
            server.close();
            throw server.failure(e);
        } catch (RuntimeException | Error e) {
            server.close();
            throw e;
        }
    }

    private static void apply(DataSource dataSource) {
        PlannerSchema.on(dataSource).mode(PlannerSchema.Mode.APPLY).ensure();
    }

    private static HikariDataSource pool(DataSource login, PoolSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("planner");
        config.setDataSource(login);
        config.setMinimumIdle(settings.min());
        config.setMaximumPoolSize(settings.max());
        config.setIdleTimeout(settings.idleTimeout().toMillis());
        // The pool has no use for an idle time that is longer than a connection lives.
        config.setMaxLifetime(Math.max(
                config.getMaxLifetime(),
                settings.idleTimeout().plus(PoolSettings.DEFAULT.idleTimeout()).toMillis()));
        // Whether there is a connection was seen already, with a message for the user.
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
