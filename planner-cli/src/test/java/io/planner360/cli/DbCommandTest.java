package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbCommandTest {
    @TempDir
    private Path directory;

    @OnEachDatabase
    void migratesAndTellsHowFarItIs(TestDatabase database) {
        Program before = Program.run(database, "db", "status");
        assertThat(before.exitCode()).as(before.err()).isZero();
        assertThat(before.out())
                .contains(database.kind() == DatabaseKind.EMBEDDED ? "PostgreSQL 18." : "PostgreSQL 15.")
                .contains(database.kind() == DatabaseKind.EMBEDDED ? "embedded database" : database.name())
                .containsPattern("\n0 applied\n\\d+ pending\n  20261102_080000_shared_roles\n");

        Program first = Program.run(database, "db", "migrate");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.out()).matches("Applied \\d+ changes in \\d+\\.\\d s; the schema is up to date\\.\n");

        Program second = Program.run(database, "db", "migrate");
        assertThat(second.out()).isEqualTo("Nothing to do: the schema is up to date.\n");

        String mail = directory.resolve("mail").toString();
        assertThat(Program.run(database, "run-due", "--mail", mail))
                .extracting(Program::exitCode, Program::err)
                .as("work on what was migrated")
                .containsExactly(0, "");

        Program after = Program.run(database, "db", "status");
        assertThat(after.exitCode()).as(after.err()).isZero();
        assertThat(after.out()).containsPattern("\n\\d+ applied\n0 pending\n0 unknown to this program\n0 edited");
    }

    @OnEachDatabase(
            migrated = true,
            kinds = {DatabaseKind.EMBEDDED, DatabaseKind.DEBIAN})
    void namesChangesThatItDoesNotKnowOrThatWereEdited(TestDatabase database) {
        database.execute(
                "UPDATE planner_schema_changes SET id = '20991231_000000_future'"
                        + " WHERE orderexecuted = (SELECT max(orderexecuted) FROM planner_schema_changes)",
                "UPDATE planner_schema_changes SET md5sum = '9:0' WHERE id = '20261102_080000_shared_roles'");

        Program status = Program.run(database, "db", "status");

        assertThat(status.exitCode()).as(status.err()).isZero();
        assertThat(status.out())
                .contains("1 unknown to this program\n  20991231_000000_future\n")
                .contains("1 edited after they were applied\n  20261102_080000_shared_roles\n")
                .contains("1 pending\n  20");
    }

    @Test
    void hasNoStatusOfADatabaseThatIsNotThere() {
        Path data = directory.resolve("data");
        Program status = Program.run("db", "status", "--data", data.toString());

        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.errorLines())
                .containsExactly(
                        "planner: there is no database in " + data + "; --data names the directory of another");
        assertThat(data).doesNotExist();
    }

    @Test
    void listsItsCommands() {
        assertThat(Program.run("db").out()).contains("migrate", "status");
    }
}
