package io.planner360.jdbi;

import io.planner360.migrations.PlannerSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One embedded server for all tests of a run, with a database that was migrated once and is copied for whoever
 * wants one. The login of the tests owns nothing and is no superuser.
 */
final class PostgresServer {
    static final String LOGIN = "tests";

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** A new database with the whole schema and nothing in it. */
    static TestDatabase database() {
        EmbeddedPostgres server = Running.SERVER;
        String name = "test_" + DATABASES.incrementAndGet();
        maintenance(server).execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return new TestDatabase(server.getPort(), name);
    }

    private static TestDatabase maintenance(EmbeddedPostgres server) {
        return new TestDatabase(server.getPort(), "postgres");
    }

    /** Started when first asked for; stops with the JVM. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                maintenance(server).execute("CREATE DATABASE " + TEMPLATE);
                PlannerSchema.on(server.getDatabase("postgres", TEMPLATE))
                        .mode(PlannerSchema.Mode.APPLY)
                        .ensure();
                maintenance(server).execute("CREATE ROLE " + LOGIN + " LOGIN");
                maintenance(server).execute("GRANT planner_app, planner_system TO " + LOGIN);
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
