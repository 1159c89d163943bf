package io.planner360.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Several who migrate at once, and those who were killed while they did. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class AtOnceTest {

    private static final int ALL = Changelog.bundled().checksums().size();

    private final PostgresServer server;

    AtOnceTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    void two_processes_both_succeed() throws Exception {
        TestDatabase database = server.empty();

        Process one = migrating(database);
        Process other = migrating(database);

        assertThat(List.of(answerOf(one), answerOf(other))).containsExactlyInAnyOrder("applied " + ALL, "applied 0");
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(server.migrated()));
    }

    @Test
    void threads_on_one_database_and_on_another_all_succeed() throws Exception {
        TestDatabase database = server.empty();
        TestDatabase another = server.empty();
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Integer>> migrations = List.of(
                    () -> PostgresServer.apply(database),
                    () -> PostgresServer.apply(another),
                    () -> PostgresServer.apply(database));
            int applied = 0;
            for (Future<Integer> migration : threads.invokeAll(migrations)) {
                applied += migration.get();
            }
            assertThat(applied).isEqualTo(2 * ALL);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoever_waits_for_another_is_told() throws Exception {
        TestDatabase database = server.empty();
        CountDownLatch waits = new CountDownLatch(1);
        PlannerSchema schema = PlannerSchema.on(database.dataSource())
                .mode(PlannerSchema.Mode.APPLY)
                .progress(telling(waits));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> migration = MigrationLock.holding(database.dataSource(), MigrationProgress.SILENT, () -> {
                Future<Integer> started = thread.submit(schema::ensure);
                assertThat(awaited(waits)).isTrue();
                assertThat(started).isNotDone();
                return started;
            });
            assertThat(migration.get()).isEqualTo(ALL);
        } finally {
            thread.shutdown();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static MigrationProgress telling(CountDownLatch waits) {
        return new MigrationProgress() {
            @Override
            public void waits() {
                waits.countDown();
            }

            @Override
            public void begins(int changes) {}

            @Override
            public void applied(String change) {}

            @Override
            public void takenBack(String change) {}

            @Override
            public void counts(int tables) {}

            @Override
            public void counted(String table) {}
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 40, 41, 42, 43, 90, 150, 400})
    void a_migration_that_was_cut_off_leaves_nothing_and_the_next_does_it_all(int statement) {
        TestDatabase database = server.empty();
        PlannerSchema cutOff =
                PlannerSchema.on(CutOff.after(statement, database)).mode(PlannerSchema.Mode.APPLY);

        assertThatThrownBy(cutOff::ensure).isInstanceOf(PlannerSchemaException.class);
        assertThat(tablesOf(database)).isSubsetOf(LiquibaseRun.HISTORY, LiquibaseRun.LOCK);
        assertThat(PostgresServer.apply(database)).isEqualTo(ALL);
        assertThat(Catalogue.of(database)).isEqualTo(Catalogue.of(server.migrated()));
    }

    private static List<String> tablesOf(TestDatabase database) {
        return database.query(
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'");
    }

    private static Process migrating(TestDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Migrating.class.getName(),
                        database.url(),
                        database.login())
                .redirectErrorStream(true)
                .start();
    }

    private static String answerOf(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).trim();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    /** The program that two processes run. It prints nothing but its answer: Liquibase is silent. */
    static final class Migrating {

        private Migrating() {}

        public static void main(String[] arguments) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(arguments[0]);
            source.setUser(arguments[1]);
            int applied =
                    PlannerSchema.on(source).mode(PlannerSchema.Mode.APPLY).ensure();
            System.out.print("applied " + applied);
        }
    }
}
