package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.DebianServer;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.SmallDisk;
import io.planner360.cli.servers.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that go wrong: each leaves the database as it was. */
class DbMigrateCommandTest {
    private static final String TABLES =
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1";

    @TempDir
    private Path directory;

    @OnEachDatabase(
            migrated = true,
            kinds = {DatabaseKind.EMBEDDED, DatabaseKind.DEBIAN})
    void aNewerDatabaseIsLeftAlone(TestDatabase database) {
        database.execute("UPDATE planner_schema_changes SET id = '20991231_000000_future'"
                + " WHERE orderexecuted = (SELECT max(orderexecuted) FROM planner_schema_changes)");

        for (String[] command : new String[][] {
            {"db", "migrate"}, {"run-due", "--mail", directory.resolve("mail").toString()}
        }) {
            Program program = Program.run(database, command);
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(program.errorLines())
                    .singleElement()
                    .asString()
                    .contains("newer than this library", "20991231_000000_future", "Use the version");
        }
        assertThat(Program.run(database, "db", "status").out()).contains("1 unknown", "\n1 pending\n");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void aMigrationThatWasKilledIsDoneByTheNext(TestDatabase database) throws Exception {
        Process program = Program.start(database, "db", "migrate");
        try {
            awaitTheMiddle(database, program);
        } finally {
            program.destroyForcibly().waitFor();
        }

        Program status = Program.run(database, "db", "status");
        assertThat(status.out()).contains("\n0 applied\n");
        Program next = Program.run(database, "db", "migrate");
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(next.out()).startsWith("Applied ");
        assertThat(Program.run(database, "db", "status").out()).contains("\n0 pending\n");
    }

    /** Half of the tables are made, and nobody else sees them. */
    private static void awaitTheMiddle(TestDatabase database, Process program) throws InterruptedException {
        long start = System.nanoTime();
        while (Integer.parseInt(database.query("SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock'"
                                + " AND granted AND database = (SELECT oid FROM pg_database"
                                + " WHERE datname = current_database())")
                        .get(0))
                < 40) {
            if (!program.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
                throw new AssertionError("the migration did not get to its middle");
            }
            Thread.sleep(5);
        }
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN_WITH_TLS)
    void twoAtOnceBothSucceedAndOneDoesTheWork(TestDatabase database) throws Exception {
        assertThat(twice(database))
                .allSatisfy(program ->
                        assertThat(program.exitCode()).as(program.err()).isZero())
                .extracting(program -> program.out().split(" ", -1)[0])
                .containsExactlyInAnyOrder("Applied", "Nothing");
    }

    @OnEachDatabase(kinds = DatabaseKind.EMBEDDED)
    void theEmbeddedDatabaseIsForOneAtATime(TestDatabase database) throws Exception {
        List<Program> both = twice(database);

        assertThat(both).anyMatch(program -> program.exitCode() == 0);
        assertThat(both)
                .filteredOn(program -> program.exitCode() != 0)
                .allSatisfy(program -> assertThat(program.errorLines())
                        .singleElement()
                        .asString()
                        .startsWith("planner: Another planner is using "));
        assertThat(Program.run(database, "db", "status").out()).contains("\n0 pending\n");
    }

    private static List<Program> twice(TestDatabase database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Program> migration = () -> Program.run(database, "db", "migrate");
            List<Future<Program>> both = threads.invokeAll(List.of(migration, migration));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void aFullDiskUndoesEverythingAndRoomIsAllThatItTakes(TestDatabase unused, DebianServer server) {
        try (SmallDisk disk = server.smallDisk()) {
            TestDatabase database = disk.database();
            disk.fill();

            Program program = Program.run(database, "db", "migrate");

            assertThat(program.errorLines())
                    .containsExactly("planner: The disk of the server at 127.0.0.1:"
                            + database.variables().get("DB_PORT")
                            + " is full, and what was begun was undone. Free some space and try again.");
            assertThat(program.exitCode()).isEqualTo(1);
            assertThat(database.query(TABLES)).isSubsetOf("planner_schema_changes", "planner_schema_lock");
            assertThat(Program.run(database, "db", "status").out()).contains("\n0 applied\n");

            disk.clear();
            assertThat(Program.run(database, "db", "migrate").exitCode()).isZero();
        }
    }
}
