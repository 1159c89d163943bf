package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresArchiveTest {

    /** The names that the archives of the build's profiles have. */
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void everyPlatformOfTheBuildHasItsArchive(String system, String architecture, String name) {
        assertThat(PostgresArchive.nameFor(system, architecture)).isEqualTo(name);
    }

    @Test
    void anotherPlatformIsToldWhatToDo() {
        assertThatThrownBy(() -> PostgresArchive.forPlatform("AIX", "ppc64"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("This build has no PostgreSQL for AIX on ppc64. Build it on this machine, or name a server"
                        + " of yours by DB_HOST, DB_NAME, DB_USER and DB_PASSWORD, or use --in-memory.");
    }
}
