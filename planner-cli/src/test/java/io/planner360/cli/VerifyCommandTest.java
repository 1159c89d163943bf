package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path directory;

    @OnEachDatabase(migrated = true)
    void findsNothingAndThenWhatSomebodyHasChanged(TestDatabase database) {
        Program untouched = Program.run(database, "db", "verify");
        assertThat(untouched.exitCode()).as(untouched.out() + untouched.err()).isZero();
        assertThat(untouched.out())
                .matches("The database is as it should be: \\d+ changes, 2 roles, \\d+ tables, \\d+ columns, \\d+"
                        + " constraints, \\d+ indexes, \\d+ policies, \\d+ grants, \\d+ rows\\.\n");

        database.execute(
                "DROP INDEX idx_users_email",
                "GRANT SELECT ON users TO PUBLIC",
                "ALTER TABLE feedback_comments DISABLE ROW LEVEL SECURITY");
        Program changed = Program.run(database, "db", "verify");

        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.err()).isEmpty();
        assertThat(changed.out().lines())
                .containsExactly(
                        "Table feedback_comments is permanent, row security forced on the owner, but disabled, and should be"
                                + " permanent, row security forced. Run: ALTER TABLE feedback_comments ENABLE ROW LEVEL"
                                + " SECURITY, FORCE ROW LEVEL SECURITY;",
                        "Index idx_users_email of users is missing. Run: CREATE UNIQUE INDEX CONCURRENTLY idx_users_email ON"
                                + " users USING btree (email_key);",
                        "Grant of SELECT on users to PUBLIC should not be there. Run: REVOKE SELECT ON users FROM PUBLIC;",
                        "3 differences.");
    }

    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void saysOfAnEmptyDatabaseThatItIsToBeMigrated(TestDatabase database) {
        Program program = Program.run(database, "db", "verify");

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.out())
                .startsWith("The schema is empty, and should be made by ")
                .contains("./planner db migrate")
                .contains("\n1 difference.\n");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void writesWhatItFindsToAFile(TestDatabase database) throws Exception {
        database.execute("DROP INDEX idx_users_email", "CREATE TABLE badges (name text)");
        Path file = directory.resolve("new").resolve("found.json");

        Program program = Program.run(database, "db", "verify", "--json", file.toString());

        assertThat(program.exitCode()).isEqualTo(1);
        JsonNode found = JsonMapper.builder().build().readTree(file.toFile());
        assertThat(found.path("as_it_should_be").asBoolean(true)).isFalse();
        assertThat(found.path("compared").path("table").asInt()).isGreaterThan(60);
        assertThat(found.path("notes").path(0).asText())
                .isEqualTo("The schema also holds what is not the planner's, and was not looked at: badges.");
        assertThat(found.path("differences")).hasSize(1);
        JsonNode difference = found.path("differences").path(0);
        assertThat(difference.path("kind").asText()).isEqualTo("index");
        assertThat(difference.path("object").asText()).isEqualTo("Index idx_users_email of users");
        assertThat(difference.path("expected").asText()).isEqualTo("UNIQUE btree (email_key)");
        assertThat(difference.path("found").isNull()).isTrue();
        assertThat(difference.path("repair").asText())
                .isEqualTo("CREATE UNIQUE INDEX CONCURRENTLY idx_users_email ON users USING btree (email_key);");
    }

    @Test
    void doesNotTakeADirectoryForAFile() {
        Program program = Program.run("db", "verify", "--json", directory.toString());

        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(program.err()).contains("--json names a file, and " + directory + " is a directory");
    }

    @Test
    void doesNotUnderstandWhatItDoesNotKnow() {
        assertThat(Program.run("db", "verify", "--fix").exitCode()).isEqualTo(2);
    }
}
