package io.planner360.benchmarks.part;

import com.zaxxer.hikari.HikariDataSource;
import io.planner360.application.Planner;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.benchmarks.database.Database;
import io.planner360.benchmarks.measure.Spread;
import io.planner360.benchmarks.page.Figure;
import io.planner360.benchmarks.page.Json;
import io.planner360.benchmarks.page.Numbers;
import io.planner360.benchmarks.page.Results;
import io.planner360.benchmarks.page.Table;
import io.planner360.jdbi.JdbiPersistence;
import io.planner360.migrations.PlannerSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How long a host waits until it can begin; each time in a JVM of its own that has done nothing yet. */
public final class Starting {
    private static final double PLANNER = 300_000;
    private static final double MIGRATION = 5_000_000;

    private Starting() {}

    /**
     * One start, in microseconds.
     *
     * @param planner the schema is checked and the planner is made, after the pool is up
     * @param answered the first command has its answer as well
     * @param migration an empty database has the whole schema
     */
    public record Start(double planner, double answered, double migration) {}

    static Results measure(Sizes sizes, int port) {
        return results(IntStream.range(0, sizes.starts())
                .mapToObj(number -> Json.read(
                        Fork.of(List.of()).run("start", Integer.toString(port), Integer.toString(number)), Start.class))
                .toList());
    }

    /** Begins once, in this JVM. */
    public static Start once(int port, int number) {
        Database migrated = Database.migrated(port, "start_" + number);
        Database empty = Database.empty(port, "migration_" + number);
        try (HikariDataSource pool = migrated.pool()) {
            connect(pool);
            long begun = System.nanoTime();
            PlannerSchema.on(pool).ensure();
            Planner planner =
                    Planner.builder().persistence(JdbiPersistence.on(pool)).build();
            long made = System.nanoTime();
            planner.organizations()
                    .found(new FoundOrganization("Office", "operator@office.example", "Olga", "Office"))
                    .get();
            long answered = System.nanoTime();
            PlannerSchema.on(empty.asOwner()).mode(PlannerSchema.Mode.APPLY).ensure();
            long applied = System.nanoTime();
            return new Start(micros(begun, made), micros(begun, answered), micros(answered, applied));
        }
    }

    private static void connect(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            connection.isValid(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double micros(long begun, long ended) {
        return (ended - begun) / 1_000.0;
    }

    private static Results results(List<Start> starts) {
        Spread planner = spread(starts, Start::planner);
        Spread answered = spread(starts, Start::answered);
        Spread migration = spread(starts, Start::migration);
        return new Results(
                List.of(
                        new Figure(
                                "`Planner` on a migrated database, after the pool is up",
                                "less than 300 ms",
                                Numbers.time(planner),
                                planner.median() < PLANNER),
                        new Figure(
                                "Migration from empty",
                                "less than 5 s",
                                Numbers.time(migration),
                                migration.median() < MIGRATION)),
                List.of(new Table(
                        "Starts, each in a new JVM",
                        List.of("", "time"),
                        List.of(
                                List.of("schema checked and planner made", Numbers.time(planner)),
                                List.of("the same, and the first command answered", Numbers.time(answered)),
                                List.of("migration of an empty database", Numbers.time(migration))))));
    }

    private static Spread spread(List<Start> starts, Function<Start, Double> part) {
        return Spread.of(starts.stream().map(part).toList());
    }
}
