package io.planner360.cli.database;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.console.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Options before variables before the file before what is usual. */
class DatabaseSettingsTest {

    private static final String[] SERVER = {"DB_HOST=db.example.com", "DB_NAME=feedback", "DB_USER=planner"};

    @TempDir
    private Path directory;

    @Test
    void withoutAHostTheServerIsOurOwn() {
        assertThat(settings(variables())).isEqualTo(new DatabaseSettings.Embedded(Path.of(".planner")));
        assertThat(settings(variables("DB_HOST= ", "DB_NAME=")))
                .isEqualTo(new DatabaseSettings.Embedded(Path.of(".planner")));
        assertThat(settings(variables("DB_POOL_MIN=1", "DB_POOL_MAX=3", "DB_POOL_IDLE_TIMEOUT=0")))
                .isEqualTo(new DatabaseSettings.Embedded(Path.of(".planner"), new PoolSettings(1, 3, Duration.ZERO)));
    }

    @Test
    void aHostNeedsADatabaseAndAUserAndHasDefaultsForTheRest() {
        assertThat(settings(variables(SERVER)))
                .isEqualTo(new DatabaseSettings.Server(
                        "db.example.com",
                        5432,
                        "feedback",
                        "planner",
                        Optional.empty(),
                        SslMode.PREFER,
                        Optional.empty(),
                        new PoolSettings(2, 10, Duration.ofSeconds(30))));
    }

    @Test
    void everySettingCanComeFromEverySource() throws IOException {
        Path certificate = Files.writeString(directory.resolve("root.crt"), "");
        Path password = Files.writeString(directory.resolve("password"), " s3cret \n");
        DatabaseSettings expected = new DatabaseSettings.Server(
                "db.example.com",
                6432,
                "feedback",
                "planner",
                Optional.of(new Secret(" s3cret ")),
                SslMode.VERIFY_CA,
                Optional.of(certificate),
                new PoolSettings(1, 3, Duration.ofMinutes(1)));
        List<String> others = List.of(
                "DB_PORT=6432",
                "DB_SSL=verify-ca",
                "DB_SSL_ROOT_CERT=" + certificate,
                "DB_POOL_MIN=1",
                "DB_POOL_MAX=3",
                "DB_POOL_IDLE_TIMEOUT=60000");

        Map<String, String> variables = variables(SERVER);
        variables.putAll(variables(others.toArray(String[]::new)));
        variables.put("DB_PASSWORD", " s3cret ");
        assertThat(settings(variables)).isEqualTo(expected);

        assertThat(settings(
                        Map.of(),
                        "--host=db.example.com",
                        "--port=6432",
                        "--database=feedback",
                        "--user=planner",
                        "--password-file=" + password,
                        "--ssl=verify-ca",
                        "--ssl-root-cert=" + certificate,
                        "--pool-min=1",
                        "--pool-max=3",
                        "--pool-idle-timeout=60000"))
                .isEqualTo(expected);

        envFile(String.join("\n", SERVER) + "\n" + String.join("\n", others) + "\nDB_PASSWORD=' s3cret '\n");
        assertThat(settings(Map.of())).isEqualTo(expected);
    }

    @Test
    void optionsComeBeforeVariablesBeforeTheFile() throws IOException {
        envFile("DB_HOST=file\nDB_NAME=file\nDB_USER=file\nDB_PORT=1\n");
        Path another = Files.writeString(directory.resolve("another"), "DB_HOST=another\nDB_NAME=a\nDB_USER=a\n");

        assertThat(settings(variables("DB_NAME=variable", "DB_USER=variable"), "--user", "option"))
                .hasToString("database variable at file:1 as option");
        assertThat(settings(Map.of(), "--env-file", another.toString())).hasToString("database a at another:5432 as a");
        assertThat(settings(variables(SERVER), "--data", "elsewhere"))
                .isEqualTo(new DatabaseSettings.Embedded(Path.of("elsewhere")));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithWhereItWasSaid() throws IOException {
        Path file = envFile("DB_PORT=70000\nDB_POOL_MAX=no\nBACKUP_SCHEDULE=0 2 * * *\nDB_PASSWORD 's3cret'\n");

        assertThat(problems(
                        variables("DB_HOST=postgres://me:s3cret@db/feedback", "DB_SSL=maybe"),
                        "--pool-idle-timeout=5",
                        "--password=s3cret",
                        "--ask-password"))
                .containsExactlyInAnyOrder(
                        "Line 4 of " + file + " is not NAME=value.",
                        "DB_PORT in line 1 of " + file + " is 70000, but must be a number from 1 to 65535.",
                        "DB_POOL_MAX in line 2 of " + file + " is no, but must be a number from 1 to 1000.",
                        "DB_HOST must be the name or address of a server and nothing else; port, database, user and"
                                + " password have settings of their own.",
                        "DB_HOST is set, but DB_NAME and DB_USER are not. Set them too, or choose the embedded database"
                                + " by --data DIR.",
                        "DB_SSL is maybe, but must be true, false, disable, allow, prefer, require, verify-ca or"
                                + " verify-full.",
                        "--pool-idle-timeout is 5, but must be 0, for never, or at least 10000 milliseconds.",
                        "--ask-password needs a terminal. Give the password by --password-file or DB_PASSWORD.",
                        "A password in an option can be read by everybody on this machine, in the list of processes."
                                + " Change it if it is in use, and give it by --password-file, --ask-password or"
                                + " DB_PASSWORD.");
    }

    @Test
    void settingsOfAServerNeedAHost() {
        assertThat(problems(variables("DB_NAME=feedback", "DB_PASSWORD=s3cret")))
                .containsExactly("DB_NAME and DB_PASSWORD are set, but no host. Set DB_HOST too, or choose the embedded"
                        + " database by --data DIR.");
        assertThat(problems(Map.of(), "--user", "planner"))
                .containsExactly("--user is set, but no host. Set DB_HOST too, or choose the embedded database by"
                        + " --data DIR.");
    }

    @Test
    void aChoiceIsMadeOnce() {
        assertThat(problems(variables(SERVER), "--data", "here", "--host", "there"))
                .containsExactly("--data chooses the embedded database, and --host a server. Leave one of them out.");
        assertThat(problems(variables(SERVER), "--ask-password", "--password-file", "file"))
                .containsExactly("--password-file and --ask-password both give the password. Leave one of them out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "postgres", "5432x", "99999999999"})
    void aPortIsANumberInRange(String port) {
        Map<String, String> variables = variables(SERVER);
        variables.put("DB_PORT", port);
        assertThat(problems(variables))
                .containsExactly("DB_PORT is " + port + ", but must be a number from 1 to 65535.");
    }

    @ParameterizedTest
    @CsvSource({
        "db.example.com, db.example.com",
        "10.0.0.1, 10.0.0.1",
        "::1, [::1]",
        "[::1], [::1]",
        "fe80::1%eth0, [fe80::1%eth0]",
        "zürich, zürich"
    })
    void aHostIsANameOrAnAddress(String text, String host) {
        assertThat(settings(Map.of(), "--host", text, "--database=d", "--user=u"))
                .hasToString("database d at " + host + ":5432 as u");
    }

    @ParameterizedTest
    @CsvSource({
        "false, prefer",
        "TRUE, require",
        "0, prefer",
        "1, require",
        "disable, disable",
        "allow, allow",
        "prefer, prefer",
        "require, require",
        "verify-ca, verify-ca",
        "Verify-Full, verify-full"
    })
    void sslIsSwitchedOrGivenAMode(String text, String mode) {
        assertThat(((DatabaseSettings.Server) settings(variables(SERVER), "--ssl", text))
                        .ssl()
                        .sslmode())
                .isEqualTo(mode);
    }

    @Test
    void aRootCertificateIsAFileThatIsUsed() throws IOException {
        assertThat(problems(variables(SERVER), "--ssl=verify-full", "--ssl-root-cert=nowhere"))
                .containsExactly("--ssl-root-cert is nowhere, but there is no such file, or it may not be read.");
        Path certificate = Files.writeString(directory.resolve("root.crt"), "");
        assertThat(problems(variables(SERVER), "--ssl=true", "--ssl-root-cert=" + certificate))
                .containsExactly(
                        "--ssl-root-cert is set, but certificates are checked only where DB_SSL is verify-ca or"
                                + " verify-full. Set DB_SSL to one of them.");
    }

    @Test
    void aPoolKeepsNoMoreThanItMayOpen() {
        assertThat(problems(Map.of(), "--pool-min=11"))
                .containsExactly("--pool-min is 11, but must not be more than DB_POOL_MAX, which is 10.");
        assertThat(settings(Map.of(), "--pool-max=1").pool().min()).isEqualTo(1);
    }

    @Test
    void aPasswordIsTypedWhereThereIsATerminal() {
        Terminal terminal = new Terminal() {
            @Override
            public Optional<String> answer(String question) {
                throw new AssertionError("it would be seen");
            }

            @Override
            public Optional<String> secretAnswer(String question) {
                return Optional.of("typed");
            }
        };
        DatabaseSettings.Server settings = (DatabaseSettings.Server)
                settings(new Surroundings(variables(SERVER), directory, Optional.of(terminal)), "--ask-password");

        assertThat(settings.password()).hasValue(new Secret("typed"));
    }

    @Test
    void aPasswordFileHasOneLine() throws IOException {
        Path two = Files.writeString(directory.resolve("two"), "s3cret\ns3cret\n");
        Path empty = Files.writeString(directory.resolve("empty"), "\n");

        assertThat(problems(variables(SERVER), "--password-file=" + two))
                .containsExactly("--password-file names " + two + ", which must be one line with the password.");
        assertThat(problems(variables(SERVER), "--password-file=" + empty))
                .containsExactly("--password-file names " + empty + ", which must be one line with the password.");
        assertThat(problems(variables(SERVER), "--password-file=nowhere"))
                .containsExactly("--password-file names nowhere, which is not there or cannot be read as UTF-8.");
    }

    @Test
    void theTextOfSettingsHasNoPassword() {
        Map<String, String> variables = variables(SERVER);
        variables.put("DB_PASSWORD", "s3cret");
        Surroundings surroundings = new Surroundings(variables, directory, Optional.empty());
        DatabaseSettings.Server settings = (DatabaseSettings.Server) settings(surroundings);

        assertThat(settings).hasToString("database feedback at db.example.com:5432 as planner");
        assertThat(settings.password()).hasToString("Optional[***]");
        assertThat(surroundings.toString()).doesNotContain("s3cret");
        assertThat(new Given("s3cret", "DB_PASSWORD")).hasToString("DB_PASSWORD");
    }

    private DatabaseSettings settings(Map<String, String> variables, String... options) {
        return settings(new Surroundings(variables, directory, Optional.empty()), options);
    }

    private static DatabaseSettings settings(Surroundings surroundings, String... options) {
        Command command = new Command(new DatabaseOptions(surroundings));
        new CommandLine(command).parseArgs(options);
        return command.database.settings();
    }

    private List<String> problems(Map<String, String> variables, String... options) {
        WrongSettings wrong = catchThrowableOfType(WrongSettings.class, () -> settings(variables, options));
        assertThat(wrong).isNotNull();
        assertThat(wrong.getMessage()).doesNotContain("s3cret");
        return wrong.problems();
    }

    private Path envFile(String text) throws IOException {
        return Files.writeString(directory.resolve(".env"), text);
    }

    private static Map<String, String> variables(String... variables) {
        return Arrays.stream(variables)
                .map(variable -> variable.split("=", 2))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));
    }

    /** What has these options. */
    @CommandLine.Command(name = "any")
    private static final class Command {
        @CommandLine.Mixin
        private final DatabaseOptions database;

        Command(DatabaseOptions database) {
            this.database = database;
        }
    }
}
