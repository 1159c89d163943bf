package io.planner360.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.console.Terminal;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code planner db rollback} and {@code planner db plan}. */
class DbRollbackTest {
    @TempDir
    private Path directory;

    @OnEachDatabase(migrated = true)
    void tellsWhatIsLostAsksGoesBackAndPlansTheWayForth(TestDatabase database) {
        String all = allOf(database);

        Program wanted = answering("yes", database, "db", "rollback", "--count", all);

        assertThat(wanted.exitCode()).as(wanted.err()).isZero();
        assertThat(wanted.out())
                .startsWith("To be taken back: " + all + " changes\n  20")
                .contains("What is stored there is lost:\n  table roles: 3 rows\n")
                .containsPattern("Took " + all + " changes back in \\d+\\.\\d s\\.\n$");
        Program plan = Program.run(database, "db", "plan");
        assertThat(plan.exitCode()).as(plan.err()).isZero();
        assertThat(plan.out()).contains("CREATE TABLE organizations (", "CREATE TABLE feedback_ratings (");
        assertThat(Program.run(database, "db", "status").out()).contains("\n0 applied\n" + all + " pending\n");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void losesNothingThatNobodyAgreedTo(TestDatabase database) {
        String[] command = {"db", "rollback", "--count", allOf(database)};

        Program nobodyThere = Program.run(database, command);
        Program unwanted = answering("no", database, command);

        assertThat(nobodyThere.exitCode()).isEqualTo(2);
        assertThat(nobodyThere.errorLines())
                .containsExactly(
                        "planner: what is stored would be lost, and there is no terminal to ask on; nothing was"
                                + " changed. If that is meant, say --yes.");
        assertThat(unwanted.exitCode()).isEqualTo(1);
        assertThat(unwanted.err()).isEqualTo("planner: nothing was changed\n");
        assertThat(database.query("SELECT count(*) FROM roles")).containsExactly("3");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void goesByTagsAndDatesAndPlansForPsql(TestDatabase database) throws Exception {
        Path plan = directory.resolve("plan.sql");
        Program planned = Program.run(database, "db", "plan", "--out", plan.toString());
        assertThat(planned.exitCode()).as(planned.err()).isZero();
        assertThat(planned.out()).isEqualTo("Wrote " + plan + ".\n");
        psql(plan, database);

        Program nothing = Program.run(database, "db", "plan");
        assertThat(nothing.exitCode()).isZero();
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).isEqualTo("Nothing to do: the schema is up to date.\n");
        assertThat(Program.run(database, "db", "migrate", "--tag", "spring").out())
                .startsWith("Nothing to do");
        assertThat(Program.run(database, "db", "status").out())
                .containsPattern("\n\\d+ applied\n  tagged spring on 20\\S+Z\n0 pending\n");

        assertThat(Program.run(database, "db", "migrate", "--tag", "summer").err())
                .isEqualTo("planner: The schema as it is has the tag spring already, and nothing is missing. Go back to"
                        + " it by that tag.\n");
        Program unknown = Program.run(database, "db", "rollback", "--to", "summer");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).isEqualTo("planner: The history of the schema has no tag summer. It has: spring.\n");
        Program tooMany = Program.run(database, "db", "rollback", "--count", "100000");
        assertThat(tooMany.exitCode()).isEqualTo(2);
        assertThat(tooMany.err()).contains("The last 100000 changes cannot be taken back: only ");
        for (List<String> target : List.of(List.of("--to", "spring"), List.of("--to-date", "2999-01-01"))) {
            Program there = Program.run(
                    database,
                    Stream.concat(Stream.of("db", "rollback"), target.stream()).toArray(String[]::new));
            assertThat(there.exitCode()).as(there.err()).isZero();
            assertThat(there.out()).isEqualTo("Nothing to do: nothing was applied after that.\n");
        }

        Program back = Program.run(database, "db", "plan", "--rollback", "--count", "1", "--out", plan.toString());
        assertThat(back.exitCode()).as(back.err()).isZero();
        psql(plan, database);
        assertThat(Program.run(database, "db", "status").out()).contains("\n1 pending\n");
        assertThat(Program.run(database, "db", "rollback", "--to-date", "2026-01-01", "--yes")
                        .out())
                .contains("  table roles: 3 rows\n")
                .containsPattern("Took \\d+ changes back");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void refusesWhatCannotBeTakenBackAndAnotherVersion(TestDatabase database) {
        database.execute("CREATE VIEW ours AS SELECT name FROM roles");
        Program inTheWay = Program.run(database, "db", "rollback", "--to-date", "2026-01-01", "--yes");
        assertThat(inTheWay.exitCode()).isEqualTo(1);
        assertThat(inTheWay.errorLines())
                .singleElement()
                .asString()
                .startsWith("planner: The change 2")
                .contains("cannot be taken back, and the schema is as it was", "view ours depends on");

        database.execute("UPDATE planner_schema_changes SET id = '20991231_000000_future' WHERE orderexecuted = 1");
        for (String[] command : List.of(
                new String[] {"db", "rollback", "--count", "1"},
                new String[] {"db", "plan", "--rollback", "--count", "1"})) {
            Program newer = Program.run(database, command);
            assertThat(newer.exitCode()).isEqualTo(1);
            assertThat(newer.err()).startsWith("planner: The database is newer than this library");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollback",
                "rollback --yes",
                "rollback --count 1 --to spring",
                "rollback --count 0",
                "rollback --count -1",
                "rollback --count many",
                "rollback --to-date yesterday",
                "rollback --to-date 2026-11-23T10:00:00",
                "rollback --to-date +999999999-12-31",
                "plan --rollback",
                "plan --count 1",
                "migrate --tag it's"
            })
    void refusesCommandsThatMakeNoSense(String command) {
        Program refused = Program.run(Stream.concat(
                        Stream.of("db"),
                        Stream.concat(
                                Arrays.stream(command.split(" ", -1)),
                                Stream.of("--data", directory.resolve("none").toString())))
                .toArray(String[]::new));

        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank();
        assertThat(directory.resolve("none")).doesNotExist();
    }

    @Test
    void doesNotWriteAPlanOverAnotherFile() throws IOException {
        Path file = Files.writeString(directory.resolve("novel.sql"), "-- Chapter 1", UTF_8);

        Program refused = Program.run("db", "plan", "--out", file.toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("novel.sql is there already");
        assertThat(file).hasContent("-- Chapter 1");
    }

    private static String allOf(TestDatabase database) {
        return database.query("SELECT count(*) FROM planner_schema_changes").get(0);
    }

    private static Program answering(String answer, TestDatabase database, String... command) {
        Terminal terminal = new Terminal() {
            @Override
            public Optional<String> answer(String question) {
                return Optional.of(answer);
            }

            @Override
            public Optional<String> secretAnswer(String question) {
                return Optional.empty();
            }
        };
        String[] all = Stream.concat(Arrays.stream(command), database.options().stream())
                .toArray(String[]::new);
        return Program.run(new Surroundings(database.variables(), Path.of(""), Optional.of(terminal)), all);
    }

    /** As the owner of the schema, who has the variables of the program. */
    private static void psql(Path script, TestDatabase database) throws IOException, InterruptedException {
        ProcessBuilder psql = new ProcessBuilder(
                        "/usr/lib/postgresql/15/bin/psql",
                        "--no-psqlrc",
                        "--quiet",
                        "--set",
                        "ON_ERROR_STOP=1",
                        "--file",
                        script.toString())
                .redirectErrorStream(true);
        Map<String, String> environment = psql.environment();
        Map.of(
                        "PGHOST",
                        "DB_HOST",
                        "PGPORT",
                        "DB_PORT",
                        "PGDATABASE",
                        "DB_NAME",
                        "PGUSER",
                        "DB_USER",
                        "PGPASSWORD",
                        "DB_PASSWORD")
                .forEach((theirs, ours) -> environment.put(
                        theirs,
                        Optional.ofNullable(database.variables().get(ours)).orElse("")));
        Process process = psql.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
