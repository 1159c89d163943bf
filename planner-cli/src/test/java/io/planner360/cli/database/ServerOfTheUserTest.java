package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.planner360.cli.console.Surroundings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is named by {@code DB_HOST} and the like; here it is one of our own, as seen from outside. */
class ServerOfTheUserTest {

    private static final String WRONG_PASSWORD = "s3cret-but-wrong";

    @TempDir
    private static Path directory;

    private static final Map<String, String> ENVIRONMENT = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private static PlannerDatabase server;

    @BeforeAll
    static void start() throws IOException {
        Path home = directory.resolve("home");
        server = PlannerDatabase.open(new DatabaseSettings.Embedded(home));
        ENVIRONMENT.put("DB_HOST", "127.0.0.1");
        ENVIRONMENT.put(
                "DB_PORT",
                Files.readAllLines(home.resolve("data/postmaster.pid")).get(3));
        ENVIRONMENT.put("DB_NAME", "planner360");
        ENVIRONMENT.put("DB_USER", "postgres");
        ENVIRONMENT.put("DB_PASSWORD", Files.readString(home.resolve("data/planner.password")));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isOpenedAndLeftRunning() throws Exception {
        for (int time = 1; time <= 2; time++) {
            try (PlannerDatabase database = PlannerDatabase.open(settings(Map.of()))) {
                assertThat(new People(database.dataSource()).count()).isZero();
            }
        }
    }

    @Test
    void getsTheSchemaInAnEmptyDatabase() throws Exception {
        try (PlannerDatabase database = PlannerDatabase.open(settings(Map.of("DB_NAME", "postgres")))) {
            assertThat(new People(database.dataSource()).count()).isZero();
        }
    }

    @Test
    void hasAPoolOfTheSizeThatWasAskedFor() {
        Map<String, String> pool = Map.of("DB_POOL_MIN", "3", "DB_POOL_MAX", "4", "DB_POOL_IDLE_TIMEOUT", "2400000");
        try (PlannerDatabase database = PlannerDatabase.open(settings(pool))) {
            HikariDataSource opened = (HikariDataSource) database.dataSource();
            assertThat(opened.getMinimumIdle()).isEqualTo(3);
            assertThat(opened.getMaximumPoolSize()).isEqualTo(4);
            assertThat(opened.getIdleTimeout()).isEqualTo(2_400_000);
            assertThat(opened.getMaxLifetime()).isGreaterThan(2_400_000);
        }
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(problem(Map.of("DB_PASSWORD", WRONG_PASSWORD)))
                .isEqualTo("The server at 127.0.0.1:" + port() + " refused the login of postgres."
                        + " Correct DB_USER and DB_PASSWORD.");
    }

    @Test
    void wantsAPassword() {
        assertThat(problem(Map.of("DB_PASSWORD", "")))
                .startsWith("The server at 127.0.0.1:" + port() + " refused the connection (")
                .endsWith("Correct DB_SSL, DB_USER and DB_PASSWORD, or the server's pg_hba.conf.");
    }

    @Test
    void doesNotAnswerAtAnotherPort() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(problem(Map.of("DB_PORT", Integer.toString(free))))
                .isEqualTo("No PostgreSQL answers at 127.0.0.1:" + free + ". Start it, or correct DB_HOST and DB_PORT,"
                        + " or choose the embedded database by --data DIR.");
    }

    @Test
    void doesNotAnswerAtAnUnknownHost() {
        assertThat(problem(Map.of("DB_HOST", "no-such-host.invalid")))
                .startsWith("No PostgreSQL answers at no-such-host.invalid:");
    }

    @Test
    void hasNoSuchDatabase() {
        assertThat(problem(Map.of("DB_NAME", "planner36")))
                .isEqualTo("There is no database planner36 at 127.0.0.1:" + port()
                        + ". Create it (CREATE DATABASE ...), or correct DB_NAME.");
    }

    @Test
    void doesNotSpeakSsl() {
        assertThat(problem(Map.of("DB_SSL", "true")))
                .startsWith("The server at 127.0.0.1:" + port() + " refused the connection (")
                .endsWith("Turn TLS on at the server (ssl = on), or set DB_SSL=false if the network can be trusted.");
    }

    @Test
    void doesNotLetThisLoginMakeTheSchema() {
        assertThat(problem(Map.of("DB_NAME", "template1", "DB_USER", "planner")))
                .contains("schema")
                .doesNotContain("Exception");
    }

    /** In no message, and no stack trace either. */
    private static String problem(Map<String, String> changes) {
        DatabaseUnavailable problem = catchThrowableOfType(
                DatabaseUnavailable.class,
                () -> PlannerDatabase.open(settings(changes)).close());
        assertThat(problem).isNotNull();
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(WRONG_PASSWORD, password());
        assertThat(problem.getMessage()).hasLineCount(1);
        return String.valueOf(problem.getMessage());
    }

    private static DatabaseSettings settings(Map<String, String> changes) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(changes);
        return new DatabaseOptions(new Surroundings(environment, directory, Optional.empty())).settings();
    }

    private static String port() {
        return ENVIRONMENT.getOrDefault("DB_PORT", "");
    }

    private static String password() {
        return ENVIRONMENT.getOrDefault("DB_PASSWORD", "");
    }
}
