package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbCommandTest {
    @TempDir
    private Path directory;

    @Test
    void migratesAndTellsHowFarItIs() {
        Program first = db("migrate");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).matches("Applied \\d+ changes in \\d+\\.\\d s; the schema is up to date\\.\n");

        Program second = db("migrate");
        assertThat(second.out()).isEqualTo("Nothing to do: the schema is up to date.\n");

        Program status = db("status");
        assertThat(status.exitCode()).as(status.err()).isZero();
        assertThat(status.out())
                .contains("PostgreSQL 18.")
                .containsPattern("\n\\d+ applied\n0 pending\n0 unknown to this program\n0 edited");
    }

    @Test
    void hasNoStatusOfADatabaseThatIsNotThere() {
        Program status = db("status");

        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.errorLines())
                .containsExactly("planner: there is no database in " + directory.resolve("data")
                        + "; --data names the directory of another");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void listsItsCommands() {
        assertThat(Program.run("db").out()).contains("migrate", "status");
    }

    private Program db(String command) {
        return Program.run("db", command, "--data", directory.resolve("data").toString());
    }
}
