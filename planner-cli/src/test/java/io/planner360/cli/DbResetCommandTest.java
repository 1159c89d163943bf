package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.console.Terminal;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbResetCommandTest {
    private static final String CONTENT =
            "INSERT INTO users (id, email, email_key, first_name, last_name, is_active, email_verified,"
                    + " created_at, updated_at, version)"
                    + " SELECT gen_random_uuid(), n || '@b.example', n || '@b.example', 'A', 'B', true, false, now(),"
                    + " now(), 1 FROM generate_series(1, 3) n";
    private static final String[] OF_SOMEBODY_ELSE = {
        "CREATE TABLE notes (text text)",
        "INSERT INTO notes VALUES ('mine')",
        "CREATE VIEW \"More notes\" AS TABLE notes"
    };

    private static final String TABLES =
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1";

    @TempDir
    private Path directory;

    @OnEachDatabase(migrated = true)
    void removesOursAndNothingElse(TestDatabase database) {
        database.execute(CONTENT);
        database.execute(OF_SOMEBODY_ELSE);
        List<String> tables = database.query(TABLES);

        Program reset = Program.run(database, "db", "reset", "--yes");

        assertThat(reset.exitCode()).as(reset.err()).isZero();
        assertThat(reset.out())
                .containsPattern(
                        "^To be removed from .*" + database.name() + ".*: \\d+ tables; these hold something:\n"
                                + "(?:  table \\w+: \\d+ rows?\n)*  table users: 3 rows\n"
                                + "Not the planner's, and left alone: view \"More notes\", table notes\n"
                                + "Removed \\d+ tables and applied \\d+ changes in \\d+\\.\\d s; the schema is new and empty\\.\n$");
        assertThat(database.query("SELECT (SELECT count(*) FROM users), (SELECT text FROM notes)"))
                .containsExactly("0|mine");
        assertThat(database.query(TABLES)).isEqualTo(tables);
        Program verify = Program.run(database, "db", "verify");
        assertThat(verify.exitCode()).as(verify.out()).isZero();
    }

    /** Dependents of every sort; each by itself would be refused or lost. */
    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void stopsWhereSomethingElseDependsOnOurs(TestDatabase database) {
        database.execute(CONTENT);
        database.execute(
                "CREATE VIEW people AS SELECT last_name FROM users",
                "CREATE TABLE badges (owner uuid REFERENCES users (id))",
                "CREATE FUNCTION name_of(users) RETURNS text LANGUAGE sql AS 'SELECT $1.last_name'",
                "CREATE FUNCTION watched() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
                "CREATE TRIGGER watch BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION watched()",
                "CREATE RULE quiet AS ON DELETE TO users DO INSTEAD NOTHING");

        Program reset = Program.run(database, "db", "reset", "--yes");

        assertThat(reset.exitCode()).isEqualTo(1);
        assertThat(reset.errorLines())
                .containsExactly("planner: Nothing was removed: what is not Planner360's depends on its tables ("
                        + "constraint badges_owner_fkey on table badges, function name_of(users), rule quiet on table"
                        + " users, trigger watch on table users, view people). Remove that yourself if it may go, then"
                        + " reset again.");
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly("3");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void asksForTheName(TestDatabase database) {
        database.execute(CONTENT);
        List<String> asked = new ArrayList<>();

        Program not = reset(database, "yes", asked);
        assertThat(not.exitCode()).isEqualTo(1);
        assertThat(not.errorLines())
                .containsExactly("planner: that is not " + database.name() + "; nothing was removed");
        assertThat(asked)
                .containsExactly("Type the name of the database, " + database.name() + ", to remove all of that: ");
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly("3");

        Program done = reset(database, " " + database.name() + " ", asked);
        assertThat(done.exitCode()).as(done.err()).isZero();
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly("0");
    }

    /** No history, no reset: a table that has the name of one of ours is somebody's. */
    @OnEachDatabase(kinds = DatabaseKind.DEBIAN)
    void findsNothingToResetWhereNothingWasApplied(TestDatabase database) {
        database.execute("CREATE TABLE users (id int)");

        Program reset = Program.run(database, "db", "reset", "--yes");

        assertThat(reset.exitCode()).isEqualTo(1);
        assertThat(reset.errorLines())
                .containsExactly("planner: There is nothing to reset: no change of the library has been applied to this"
                        + " schema.");
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly("0");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void mendsWhatSomebodyEdited(TestDatabase database) {
        database.execute(
                "ALTER TABLE users DROP COLUMN last_name",
                "DROP TABLE analytics_events",
                "UPDATE planner_schema_changes SET md5sum = '9:0' WHERE id = '20261102_080000_shared_roles'");

        Program reset = Program.run(database, "db", "reset", "--yes");

        assertThat(reset.exitCode()).as(reset.err()).isZero();
        assertThat(Program.run(database, "db", "status").out()).contains("\n0 pending\n", "\n0 edited");
        assertThat(database.query("SELECT count(last_name) FROM users")).containsExactly("0");
    }

    @OnEachDatabase(migrated = true, kinds = DatabaseKind.DEBIAN)
    void leavesEverythingWhereTheSchemaCannotBeMadeAnew(TestDatabase database) {
        database.execute(CONTENT);
        database.execute("DROP TABLE analytics_events", "CREATE VIEW analytics_events AS SELECT 1 AS mine");

        Program reset = Program.run(database, "db", "reset", "--yes");

        assertThat(reset.exitCode()).isEqualTo(1);
        assertThat(reset.err()).contains("\"analytics_events\" already exists");
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly("3");
        assertThat(Program.run(database, "db", "status").out()).contains("\n0 pending\n");
    }

    @Test
    void refusesWithoutATerminalAndWithoutYes() {
        Program reset =
                Program.run("db", "reset", "--data", directory.resolve("data").toString());

        assertThat(reset.exitCode()).isEqualTo(2);
        assertThat(reset.errorLines())
                .containsExactly(
                        "planner: db reset asks before it removes anything, and there is no terminal to ask on."
                                + " Add --yes if everything may go.");
    }

    private Program reset(TestDatabase database, String answer, List<String> asked) {
        Terminal terminal = new Terminal() {
            @Override
            public Optional<String> answer(String question) {
                asked.add(question);
                return Optional.of(answer);
            }

            @Override
            public Optional<String> secretAnswer(String question) {
                throw new AssertionError("no secret");
            }
        };
        return Program.run(
                new Surroundings(database.variables(), directory, Optional.of(terminal)),
                Stream.concat(Stream.of("db", "reset"), database.options().stream())
                        .toArray(String[]::new));
    }
}
