package io.planner360.benchmarks.database;

import io.planner360.migrations.PlannerSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The embedded PostgreSQL, which keeps what it commits. */
public final class Server implements AutoCloseable {
    private static final String TEMPLATE = "migrated";

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** A new server with its files in this folder, gone when closed. */
    public static Server start(Path folder) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(true)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "30min")
                    .start();
            Server server = new Server(postgres);
            Database maintenance = server.database("postgres");
            maintenance.execute("CREATE DATABASE " + TEMPLATE);
            PlannerSchema.on(server.database(TEMPLATE).asOwner())
                    .mode(PlannerSchema.Mode.APPLY)
                    .ensure();
            maintenance.execute("CREATE ROLE " + Database.LOGIN + " LOGIN");
            maintenance.execute("GRANT planner_app, planner_system TO " + Database.LOGIN);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it listens. */
    public int port() {
        return postgres.getPort();
    }

    private Database database(String name) {
        return new Database(port(), name);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
