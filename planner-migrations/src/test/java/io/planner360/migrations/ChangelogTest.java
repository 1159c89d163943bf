package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.Extension.class)
class ChangelogTest {

    @Test
    void the_list_of_changes_is_what_liquibase_applies(PostgresServer server) throws Exception {
        TestDatabase database = server.empty();
        try (Connection connection = database.dataSource().getConnection()) {
            new LiquibaseRun(connection).update(MigrationProgress.SILENT, LiquibaseRun.Step.NONE);
        }

        List<String> applied =
                database.query("SELECT id || ' ' || md5sum FROM " + LiquibaseRun.HISTORY + " ORDER BY orderexecuted");

        assertThat(listed())
                .as(
                        "%s. A new change is added to it, a released one is never edited. It must read:%n%s%n",
                        Changelog.LIST, String.join("\n", applied))
                .isEqualTo(applied);
    }

    @Test
    void each_file_holds_one_change_named_like_it() throws Exception {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            List<String> headers;
            try (Stream<String> lines = Files.lines(file)) {
                headers = lines.filter(line -> line.startsWith("--changeset")).toList();
            }
            assertThat(name).matches("2\\d{7}_\\d{6}_[a-z]+_[a-z_]+\\.sql");
            assertThat(headers).as(name).hasSize(1);
            assertThat(headers.get(0) + " ").startsWith("--changeset planner360:" + name.replace(".sql", " "));
        }
    }

    /** What is lost by a rollback is seen by what is no more, and by the rows that it deletes or changes. */
    @Test
    void no_rollback_takes_away_what_is_not_seen_to_go() throws Exception {
        for (Path file : files()) {
            try (Stream<String> lines = Files.lines(file)) {
                assertThat(lines.filter(line -> line.startsWith("--rollback")))
                        .as(file.toString())
                        .noneMatch(line -> line.matches("(?i).*\\b(cascade|truncate)\\b.*"));
            }
        }
    }

    @Test
    void the_changes_are_listed_in_the_order_of_their_names() throws Exception {
        assertThat(files().stream().map(file -> file.getFileName().toString().replace(".sql", "")))
                .containsExactlyElementsOf(Changelog.bundled().checksums().keySet())
                .isSorted();
    }

    private static List<String> listed() {
        return Changelog.bundled().checksums().entrySet().stream()
                .map(change -> change.getKey() + " " + change.getValue())
                .toList();
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        URL folder = Changelog.class.getResource("changelog");
        assertThat(folder).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList();
        }
    }
}
