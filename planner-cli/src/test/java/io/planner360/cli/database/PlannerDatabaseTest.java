package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of our own: what it gives, and what it finds in its home. */
class PlannerDatabaseTest {

    @TempDir
    private static Path directory;

    private static Path home = Path.of("");

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        home = directory.resolve("Plänner's home").resolve(".planner");
        try (PlannerDatabase database = open()) {
            assertThat(new People(database.dataSource()).count()).isZero();
        }
    }

    @Test
    void theHomeIsNobodyElses() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        int before;
        try (PlannerDatabase database = open()) {
            People people = new People(database.dataSource());
            before = people.count();
            people.store(before + 1);
        }
        try (PlannerDatabase database = open()) {
            assertThat(new People(database.dataSource()).count()).isEqualTo(before + 1);
        }
    }

    @Test
    void theLoginIsNoAdministratorAndTheServerKeepsItsWord() throws Exception {
        try (PlannerDatabase database = open();
                Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user, rolsuper, rolbypassrls, rolcreaterole,"
                        + " current_setting('fsync'), current_setting('synchronous_commit'),"
                        + " (SELECT count(*) FROM pg_class WHERE relowner = pg_roles.oid)"
                        + " FROM pg_roles WHERE rolname = current_user")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("planner");
            assertThat(row.getBoolean(2)).as("superuser").isFalse();
            assertThat(row.getBoolean(3)).as("bypasses policies").isFalse();
            assertThat(row.getBoolean(4)).as("makes roles").isFalse();
            assertThat(row.getString(5)).isEqualTo("on");
            assertThat(row.getString(6)).isEqualTo("on");
            assertThat(row.getInt(7)).as("tables it owns").isZero();
        }
    }

    /** It stands in its own file, and nowhere else that anybody looks, even where the server logs what it is told. */
    @Test
    void thePasswordIsInNoLogAndNoArgument() throws Exception {
        try (SchemaOwner owner = SchemaOwner.of(new DatabaseSettings.Embedded(home));
                Connection connection = owner.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET log_statement = 'all'");
            statement.execute("DROP ROLE planner");
        }
        String password = Files.readString(home.resolve("data/planner.password"));

        EmbeddedServer server = EmbeddedServer.start(home, 10);
        try {
            server.createDatabase();
            server.asLogin().getConnection().close();

            List<String> commands = ProcessHandle.allProcesses()
                    .flatMap(process -> process.info().commandLine().stream())
                    .toList();
            assertThat(commands).anyMatch(command -> command.contains(home.toString()));
            assertThat(commands).noneMatch(command -> command.contains(password));
            try (Connection connection = server.asAdministrator().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("ALTER SYSTEM RESET log_statement");
            }
        } finally {
            server.close();
        }

        assertThat(home.resolve("server.log"))
                .content(StandardCharsets.ISO_8859_1)
                .contains("CREATE ROLE planner")
                .doesNotContain(password);
        assertThat(home.resolve("last-command.log"))
                .content(StandardCharsets.ISO_8859_1)
                .doesNotContain(password);
    }

    @Test
    void aSecondProgramIsToldToWait() throws Exception {
        try (ProgramUnderTest first = ProgramUnderTest.start(home, 1_000)) {
            first.awaitOpened();

            assertThatThrownBy(() -> open().close())
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessage("Another planner is using " + home + ". Wait until it has ended, or work in another"
                            + " folder, or with --in-memory.");

            first.awaitStored(10);
        }
    }

    @Test
    void aSecondProgramWaitsForOneThatIsEnding() throws Exception {
        try (ProgramUnderTest first = ProgramUnderTest.start(home, 2_000)) {
            first.awaitOpened();
            CompletableFuture<PlannerDatabase> second = CompletableFuture.supplyAsync(PlannerDatabaseTest::open);
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(second).isNotDone();

            first.tellToClose();

            try (PlannerDatabase database = second.get(60, TimeUnit.SECONDS)) {
                assertThat(new People(database.dataSource()).count()).isPositive();
            }
            first.awaitEnd();
            assertThat(first.complaints()).isEmpty();
        }
    }

    @Test
    void aFileOfAServerThatIsGoneMisleadsNobody() throws Exception {
        Path file = home.resolve("data").resolve("postmaster.pid");
        long another = ProcessHandle.current().pid();
        Files.write(file, List.of(Long.toString(another), home.resolve("data").toString()));
        open().close();
        assertThat(file).doesNotExist();

        Files.writeString(file, "");
        open().close();
        assertThat(file).doesNotExist();
    }

    @Test
    void halvesOfEarlierStartsAreRemovedAndNothingElse() throws Exception {
        Path half = Files.createDirectories(home.resolve("unfinished-123/data/base/1"));
        Files.writeString(half.resolve("PG_VERSION"), "18");
        Path note = Files.writeString(home.resolve("note.txt"), "mine");

        open().close();

        assertThat(home.resolve("unfinished-123")).doesNotExist();
        assertThat(note).hasContent("mine");
    }

    @Test
    void dataOfAnotherVersionIsRefusedAndKept() throws Exception {
        Path other = anotherHome();
        Path data = Files.createDirectory(other.resolve("data"));
        Path version = Files.writeString(data.resolve("PG_VERSION"), "17\n");
        Files.writeString(data.resolve("planner.password"), "irrelevant");

        assertThatThrownBy(() -> PlannerDatabase.open(new DatabaseSettings.Embedded(other)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("The data in " + data + " is PostgreSQL 17's, but this program has PostgreSQL 18."
                        + " Use the program that made it, or move the folder away to begin anew.");

        assertThat(version).hasContent("17");
    }

    @Test
    void dataOfSomethingElseIsRefusedAndKept() throws Exception {
        Path other = anotherHome();
        Path note =
                Files.writeString(Files.createDirectory(other.resolve("data")).resolve("note.txt"), "mine");

        assertThatThrownBy(() -> PlannerDatabase.open(new DatabaseSettings.Embedded(other)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(other.resolve("data") + " is not a database of this program."
                        + " Move it away, or work in another folder.");

        assertThat(note).hasContent("mine");
    }

    @Test
    void brokenDataIsReportedInOneSentence() throws Exception {
        Path other = anotherHome();
        Path data = Files.createDirectory(other.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        Files.writeString(data.resolve("planner.password"), "irrelevant");

        assertThatThrownBy(() -> PlannerDatabase.open(new DatabaseSettings.Embedded(other)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("PostgreSQL does not start in " + other + " (")
                .hasMessageEndingWith("or use --in-memory.")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aFileInPlaceOfTheHomeIsRefused() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> PlannerDatabase.open(new DatabaseSettings.Embedded(file)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(file + " is a file, but the data needs a folder of that name."
                        + " Move the file away, or work in another folder.");
    }

    @Test
    void aNameThatPostgresCannotQuoteIsRefused() {
        assertThatThrownBy(() -> PlannerDatabase.open(new DatabaseSettings.Embedded(directory.resolve("$HOME"))))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("dollar sign");
        assertThat(directory.resolve("$HOME")).doesNotExist();
    }

    private static PlannerDatabase open() {
        return PlannerDatabase.open(new DatabaseSettings.Embedded(home));
    }

    /** A home without data, but with the programs. */
    private static Path anotherHome() throws IOException {
        Path other = Files.createTempDirectory(directory, "home");
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(home, "postgresql-*")) {
            for (Path program : programs) {
                Files.createSymbolicLink(other.resolve(program.getFileName()), program);
            }
        }
        return other;
    }
}
