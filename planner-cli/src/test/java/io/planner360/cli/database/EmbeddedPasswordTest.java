package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own server's password stands in its own file, and nowhere else that anybody looks. */
class EmbeddedPasswordTest {

    @TempDir
    private Path directory;

    @Test
    void isInNoLogAndNoArgumentEvenWhereTheServerLogsWhatItIsTold() throws Exception {
        Path home = directory.resolve("home");
        try (SchemaOwner owner = SchemaOwner.of(new DatabaseSettings.Embedded(home));
                Connection connection = owner.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ROLE planner");
        }
        String password = Files.readString(home.resolve("data/planner.password"));
        Files.writeString(
                home.resolve("data/postgresql.conf"), "log_statement = all\n", StandardOpenOption.APPEND);

        EmbeddedServer server = EmbeddedServer.start(home, 10);
        try {
            server.createDatabase();
            server.asLogin().getConnection().close();

            List<String> commands = ProcessHandle.allProcesses()
                    .flatMap(process -> process.info().commandLine().stream())
                    .toList();
            assertThat(commands).anyMatch(command -> command.contains(home.toString()));
            assertThat(commands).noneMatch(command -> command.contains(password));
        } finally {
            server.close();
        }

        assertThat(home.resolve("server.log")).content().contains("CREATE ROLE planner").doesNotContain(password);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> holds(file, password));
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
