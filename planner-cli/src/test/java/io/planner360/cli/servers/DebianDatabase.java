package io.planner360.cli.servers;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.migrations.PlannerSchema.Mode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database of Debian's server. */
record DebianDatabase(DebianServer server, DatabaseKind kind, String name, String owner)
        implements TestDatabase, AutoCloseable {

    @Override
    public Map<String, String> variables() {
        return Map.of(
                "DB_HOST",
                "127.0.0.1",
                "DB_PORT",
                Integer.toString(server.port()),
                "DB_NAME",
                name,
                "DB_USER",
                owner,
                "DB_PASSWORD",
                DebianServer.PASSWORD,
                "DB_SSL",
                Boolean.toString(kind == DatabaseKind.DEBIAN_WITH_TLS));
    }

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public <T> T asSuperuser(Work<T> work) {
        try {
            return work.on(server.asSuperuser(name));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void migrate() {
        try (SchemaOwner schema = SchemaOwner.of(
                new DatabaseOptions(new Surroundings(variables(), Path.of(""), Optional.empty())).settings())) {
            schema.ask(it -> it.mode(Mode.APPLY).ensure());
        }
    }

    @Override
    public void close() {
        server.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }

    @Override
    public String toString() {
        return name + " at Debian's server";
    }
}
