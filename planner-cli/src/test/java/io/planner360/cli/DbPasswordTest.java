package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.database.DatabaseOptions;
import io.planner360.cli.database.PlannerDatabase;
import io.planner360.cli.database.SchemaOwner;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TalkativeServer;
import io.planner360.cli.servers.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A password is read by the server and by nobody else. */
class DbPasswordTest {
    private static final String SECRET = "s3cret-of-mine";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("misuses")
    void isNotRepeatedWhereArgumentsAreWrong(List<String> arguments) {
        Program program = Program.run(arguments.toArray(String[]::new));

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).isNotBlank();
        assertThat(program.out() + program.err()).doesNotContain(SECRET);
    }

    static Stream<List<String>> misuses() {
        return Stream.of(
                List.of("db", "status", "--password", SECRET),
                List.of("db", "status", "--password=" + SECRET),
                List.of("db", "status", "--passwd", SECRET),
                List.of("db", "status", "--db-password=" + SECRET),
                List.of("db", "status", "-p", SECRET),
                List.of("db", "status", "-p" + SECRET),
                List.of("db", "status", "-W", SECRET),
                List.of("db", "statsu", "--password", SECRET),
                List.of("db", "status", "--host", "postgres://me:" + SECRET + "@db/feedback"),
                List.of("db", "status", "postgres://me:" + SECRET + "@db/feedback"),
                List.of("demo", "--password", SECRET),
                List.of("run", "--password", SECRET));
    }

    @Test
    void isRefusedAsAnOptionWithTheReason() {
        assertThat(Program.run("db", "status", "--password", SECRET).errorLines())
                .containsExactly(
                        "planner: A password in an option can be read by everybody on this machine, in the list"
                                + " of processes. Change it if it is in use, and give it by --password-file, --ask-password or"
                                + " DB_PASSWORD.");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isNotInAnyHelp(List<String> command) {
        Program help = Program.run(
                new Surroundings(Map.of("DB_PASSWORD", SECRET), directory, Optional.empty()),
                Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new));

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: planner").doesNotContain(SECRET, "--password ", "--password=");
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of(),
                List.of("db"),
                List.of("db", "migrate"),
                List.of("db", "status"),
                List.of("demo"),
                List.of("run"),
                List.of("invite"),
                List.of("run-due"));
    }

    /** Neither by a command, nor in the trace of what is thrown to whoever calls us. */
    @Test
    void isNotRepeatedWhereTheServerRepeatsIt() throws Exception {
        try (TalkativeServer server = new TalkativeServer()) {
            Surroundings surroundings = new Surroundings(
                    Map.of(
                            "DB_HOST", "127.0.0.1",
                            "DB_PORT", Integer.toString(server.port()),
                            "DB_NAME", "feedback",
                            "DB_USER", "planner",
                            "DB_PASSWORD", SECRET),
                    directory,
                    Optional.empty());
            for (List<String> command : List.of(
                    List.of("db", "status"),
                    List.of("db", "migrate"),
                    List.of("run-due", "--mail", directory + "/m"))) {
                Program program = Program.run(surroundings, command.toArray(String[]::new));

                assertThat(program.exitCode()).as(program.err()).isEqualTo(1);
                assertThat(program.err()).contains("*** is no password, ***!").doesNotContain(SECRET);
                assertThat(program.errorLines()).hasSize(1);
            }
            DatabaseOptions options = new DatabaseOptions(surroundings);
            assertThat(trace(catchThrowable(
                            () -> SchemaOwner.of(options.settings()).close())))
                    .contains("***")
                    .doesNotContain(SECRET);
            assertThat(trace(catchThrowable(
                            () -> PlannerDatabase.open(options.settings()).close())))
                    .contains("***")
                    .doesNotContain(SECRET);
        }
    }

    @OnEachDatabase(kinds = {DatabaseKind.DEBIAN, DatabaseKind.DEBIAN_WITH_TLS})
    void isNotRepeatedWhereItIsWrong(TestDatabase database) throws IOException {
        Map<String, String> variables = new HashMap<>(database.variables());
        variables.remove("DB_PASSWORD");
        Path file = Files.writeString(directory.resolve("password"), SECRET);

        Program program = Program.run(database, variables, "db", "status", "--password-file", file.toString());

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.errorLines())
                .containsExactly("planner: The server at 127.0.0.1:" + variables.get("DB_PORT")
                        + " refused the login of " + variables.get("DB_USER") + ". Correct DB_USER and DB_PASSWORD.");
    }

    @OnEachDatabase(kinds = {DatabaseKind.DEBIAN, DatabaseKind.DEBIAN_WITH_TLS})
    void comesFromAFileOfVariablesOrOfItsOwn(TestDatabase database) throws IOException {
        Map<String, String> variables = new HashMap<>(database.variables());
        String password = variables.remove("DB_PASSWORD");
        Path file = Files.writeString(directory.resolve("password"), password + "\n");
        assertThat(Program.run(database, variables, "db", "status", "--password-file", file.toString()))
                .extracting(Program::exitCode, Program::err)
                .containsExactly(0, "");

        StringBuilder lines = new StringBuilder();
        database.variables()
                .forEach((name, value) -> lines.append(name)
                        .append("=\"")
                        .append(value.replaceAll("([\"\\\\$])", "\\\\$1"))
                        .append("\"\n"));
        Files.writeString(directory.resolve(".env"), lines);
        assertThat(Program.run(new Surroundings(Map.of(), directory, Optional.empty()), "db", "status"))
                .extracting(Program::exitCode, Program::err)
                .containsExactly(0, "");
    }

    private static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
