package io.planner360.migrations;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Rows that the library brings for a database whose schema is up to date.
 *
 * <pre>{@code
 * PlannerSeeds.on(dataSource).apply(PlannerSeeds.Environment.PROD);
 * }</pre>
 *
 * <p>The first seeds make a database one for production or one for development, and it stays that: development data
 * never come into a database that has production's seeds or organizations of its own.
 */
public final class PlannerSeeds {

    private final DataSource dataSource;

    private PlannerSeeds(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a database is for. */
    public enum Environment {
        /** Real people: standards that organizations are offered and begin with. */
        PROD,
        /** Nobody real: the same, and organizations with people, forms and answers. */
        DEV
    }

    /**
     * What was put in.
     *
     * @param seeds the names of the seeds, none where there was nothing to do
     * @param rows how many rows each table has more
     */
    public record Applied(List<String> seeds, List<SeededTable> rows) {
        public Applied {
            seeds = List.copyOf(seeds);
            rows = List.copyOf(rows);
        }

        /** How many rows the table has more. */
        public long in(String table) {
            return rows.stream()
                    .filter(row -> row.table().equals(table))
                    .mapToLong(SeededTable::rows)
                    .sum();
        }
    }

    /**
     * The database behind a data source.
     *
     * @param dataSource gives at least two connections at once; its login is a member of {@code planner_app} and
     *     {@code planner_system}
     */
    public static PlannerSeeds on(DataSource dataSource) {
        return new PlannerSeeds(requireNonNull(dataSource, "dataSource"));
    }

    /** What the database has become by its seeds; empty before the first. */
    public Optional<Environment> environment() {
        try (Connection connection = dataSource.getConnection()) {
            return SeedState.read(connection).environment();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static PlannerSchemaException unreadable(SQLException e) {
        return new PlannerSchemaException("Could not read which seeds there are: " + e.getMessage(), e);
    }

    /** Why the environment's seeds do not go into this database; empty where they may. */
    public Optional<String> refusal(Environment environment) {
        try (Connection connection = dataSource.getConnection()) {
            return SeedState.read(connection).refusal(environment);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The made-up organizations in which something can be tried, by name: those of development data, or none. */
    public List<SampleOrganization> samples() {
        try (Connection connection = dataSource.getConnection()) {
            return SampleOrganizations.in(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Puts in what is missing of the environment's seeds, all or nothing. What was put in before is left as it is,
     * whatever has become of it.
     *
     * @throws PlannerSchemaException if the schema is not up to date, or the database is for something else
     */
    public Applied apply(Environment environment) {
        try {
            return MigrationLock.holding(dataSource, MigrationProgress.SILENT, () -> applyMissing(environment));
        } catch (SQLException e) {
            throw new PlannerSchemaException("The seeds could not be applied: " + e.getMessage(), e);
        }
    }

    private Applied applyMissing(Environment environment) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SeedState before = SeedState.read(connection);
            before.refusal(environment).ifPresent(why -> {
                throw new PlannerSchemaException(why);
            });
            List<String> missing = before.missing(environment);
            if (missing.isEmpty()) {
                return new Applied(missing, List.of());
            }
            SeededRows rows = SeededRows.in(connection);
            LiquibaseRun run = new LiquibaseRun(connection);
            run.releaseStaleLock();
            run.seed(SeedState.contexts(environment));
            return new Applied(missing, rows.now(connection));
        }
    }

    /**
     * Rows of one table.
     *
     * @param table its name
     */
    public record SeededTable(String table, long rows) {}
}
