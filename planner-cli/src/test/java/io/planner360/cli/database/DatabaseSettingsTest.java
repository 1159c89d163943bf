package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    private static final Path DIRECTORY = Path.of(".planner");
    private static final Map<String, String> SERVER =
            Map.of("DB_HOST", "db.example.com", "DB_NAME", "feedback", "DB_USER", "planner");

    @Test
    void withoutAHostTheServerIsOurOwn() {
        assertThat(DatabaseSettings.from(Map.of("DB_NAME", "feedback"), DIRECTORY))
                .isEqualTo(new DatabaseSettings.Embedded(DIRECTORY));
        assertThat(DatabaseSettings.from(Map.of("DB_HOST", " "), DIRECTORY))
                .isEqualTo(new DatabaseSettings.Embedded(DIRECTORY));
    }

    @Test
    void aHostNeedsADatabaseAndAUserAndHasDefaultsForTheRest() {
        assertThat(from(Map.of()))
                .isEqualTo(new DatabaseSettings.Server(
                        "db.example.com", 5432, "feedback", "planner", Optional.empty(), SslMode.PREFER));
    }

    @Test
    void everyVariableIsRead() {
        assertThat(from(Map.of("DB_PORT", "6432", "DB_PASSWORD", " s3cret ", "DB_SSL", "true")))
                .isEqualTo(new DatabaseSettings.Server(
                        "db.example.com", 6432, "feedback", "planner", Optional.of(" s3cret "), SslMode.REQUIRE));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> DatabaseSettings.from(Map.of("DB_HOST", "db.example.com"), DIRECTORY))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("DB_HOST is set, but DB_NAME and DB_USER are not."
                        + " Set them too, or unset DB_HOST to have a server started.");
        assertThatThrownBy(() ->
                        DatabaseSettings.from(Map.of("DB_HOST", "db.example.com", "DB_USER", "planner"), DIRECTORY))
                .hasMessage("DB_HOST is set, but DB_NAME is not."
                        + " Set it too, or unset DB_HOST to have a server started.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "postgres", "5432x", "99999999999"})
    void aPortIsANumberInRange(String port) {
        assertThatThrownBy(() -> from(Map.of("DB_PORT", port)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("DB_PORT is " + port + ", but must be a number from 1 to 65535.");
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
        assertThat(((DatabaseSettings.Server) from(Map.of("DB_SSL", text)))
                        .ssl()
                        .sslmode())
                .isEqualTo(mode);
    }

    @Test
    void anUnknownSslModeIsRefused() {
        assertThatThrownBy(() -> from(Map.of("DB_SSL", "maybe")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("DB_SSL is maybe, but must be true, false, disable,");
    }

    @Test
    void theTextOfSettingsHasNoPassword() {
        assertThat(from(Map.of("DB_PASSWORD", "s3cret")))
                .hasToString("database feedback at db.example.com:5432 as planner");
    }

    private static DatabaseSettings from(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(SERVER);
        environment.putAll(more);
        return DatabaseSettings.from(environment, DIRECTORY);
    }
}
