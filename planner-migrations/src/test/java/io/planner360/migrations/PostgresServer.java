package io.planner360.migrations;

import io.planner360.migrations.LiquibaseRun.Step;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One embedded server for all test classes; a parameter of this type is it. */
final class PostgresServer implements AutoCloseable {

    private static final String TEMPLATE = "template_of_migrated";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();
    private boolean templateIsMade;

    PostgresServer() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database without a schema, seen as a superuser. */
    TestDatabase empty() {
        return make("template0");
    }

    /** A new database with the whole schema, seen as a superuser. */
    synchronized TestDatabase migrated() {
        if (!templateIsMade) {
            postgres().execute("CREATE DATABASE " + TEMPLATE + " TEMPLATE template0");
            apply(new TestDatabase(postgres.getPort(), TEMPLATE, "postgres"));
            templateIsMade = true;
        }
        return make(TEMPLATE);
    }

    private TestDatabase make(String template) {
        String name = "test_" + databases.incrementAndGet();
        postgres().execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        return new TestDatabase(postgres.getPort(), name, "postgres");
    }

    static int apply(TestDatabase database) {
        return PlannerSchema.on(database.dataSource())
                .mode(PlannerSchema.Mode.APPLY)
                .ensure();
    }

    /** Takes the last changes back without asking what is lost. */
    static void takeBack(TestDatabase database, int count) {
        try (Connection connection = database.dataSource().getConnection()) {
            new LiquibaseRun(connection).rollBack(count, MigrationProgress.SILENT, Step.NONE, Step.NONE);
        } catch (SQLException e) {
            throw new TestDatabase.Refused(e);
        }
    }

    /** Drops every database made here, and with it what keeps roles from being dropped. */
    void dropDatabases() {
        for (String name : postgres().query("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
            postgres().execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }

    TestDatabase postgres() {
        return new TestDatabase(postgres.getPort(), "postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PostgresServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(PostgresServer.class))
                    .computeIfAbsent(PostgresServer.class, key -> new PostgresServer(), PostgresServer.class);
        }
    }
}
