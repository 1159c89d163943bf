package io.planner360.migrations;

import io.planner360.migrations.PlannerSeeds.Environment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which seeds a database has.
 *
 * @param schema the state of the schema that they are put into
 * @param hasOrganizations whether anything was founded in it, or seeded
 */
record SeedState(Changelog changelog, SchemaState schema, boolean hasOrganizations) {

    static SeedState read(Connection connection) throws SQLException {
        Changelog changelog = Changelog.bundled();
        SchemaState schema = SchemaState.read(connection, changelog);
        schema.refuseForeign();
        schema.refuseMissing();
        if (!SchemaRoles.in(connection).areJoined()) {
            throw SchemaRoles.notJoined(null);
        }
        return new SeedState(changelog, schema, hasOrganizations(connection));
    }

    private static boolean hasOrganizations(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE planner_system");
            try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM organizations)")) {
                row.next();
                return row.getBoolean(1);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** What the seeds have made of the database. */
    Optional<Environment> environment() {
        return Stream.of(Environment.DEV, Environment.PROD)
                .filter(environment -> changelog.seeds().stream()
                        .anyMatch(seed -> seed.environment() == environment
                                && schema.seeds().contains(seed.id())))
                .findFirst();
    }

    /** Why the seeds do not go in, if that is so. */
    Optional<String> refusal(Environment wanted) {
        Optional<Environment> is = environment();
        if (wanted == Environment.DEV && is.equals(Optional.of(Environment.PROD))) {
            return Optional.of("This database was seeded for production, and never gets development data."
                    + " Make another database for development.");
        }
        if (wanted == Environment.DEV && is.isEmpty() && hasOrganizations) {
            return Optional.of("This database has organizations of its own, and gets no development data:"
                    + " these go into a database where nothing was founded yet. Make another one for development.");
        }
        if (wanted == Environment.PROD && is.equals(Optional.of(Environment.DEV))) {
            return Optional.of("This database holds development data, and does not become one for production."
                    + " Make another database for production.");
        }
        return Optional.empty();
    }

    List<String> missing(Environment environment) {
        return changelog.seeds().stream()
                .filter(seed -> contexts(environment).contains(context(seed.environment())))
                .map(Seed::id)
                .filter(id -> !schema.seeds().contains(id))
                .toList();
    }

    /** Development has what production has. */
    static List<String> contexts(Environment environment) {
        return environment == Environment.DEV
                ? List.of(context(Environment.PROD), context(Environment.DEV))
                : List.of(context(environment));
    }

    private static String context(Environment environment) {
        return environment.name().toLowerCase(Locale.ROOT);
    }
}
