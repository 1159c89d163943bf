package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code docs/data-dictionary.md} is what the changelogs say of each table and column. With
 * {@code -Dplanner.write-pages=true} the page is written anew, and with it the description of the
 * schema.
 */
@ExtendWith(PostgresServer.Extension.class)
class DataDictionaryPageTest {

    private static final Path PAGE = Path.of("..", "docs", "data-dictionary.md");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "planner360", "migrations");
    private static final Path DESCRIPTION = RESOURCES.resolve(SchemaDescription.FILE);
    private static final Path ROWS = RESOURCES.resolve(BroughtRows.FILE);
    private static final Pattern NEW_TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    @Test
    void the_page_is_what_the_changelogs_say(PostgresServer server) throws Exception {
        String page = page(server.migrated());
        if (Boolean.getBoolean("planner.write-pages")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    /** Which {@link PlannerSchema#verify()} compares with; every version of the server must describe it alike. */
    @Test
    @Tag("postgresql-15")
    void the_description_of_the_schema_is_what_the_changelogs_make(PostgresServer server) throws Exception {
        try (Connection connection = server.migrated().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            LiveSchema live = new LiveSchema(connection);
            String description = live.describe(live.tables()).text();
            if (Boolean.getBoolean("planner.write-pages")) {
                Files.writeString(DESCRIPTION, description);
            }
            assertThat(DESCRIPTION).hasContent(description);
            assertThat(SchemaDescription.parse(description).text()).isEqualTo(description);
        }
    }

    @Test
    @Tag("postgresql-15")
    void the_rows_that_the_library_brings_are_those_of_a_fresh_database(PostgresServer server) throws Exception {
        TestDatabase seeded = server.migrated();
        PlannerSeeds.on(seeded.dataSource()).apply(PlannerSeeds.Environment.PROD);
        try (Connection connection = seeded.dataSource().getConnection()) {
            String rows = BroughtRows.ROLES.text(connection) + BroughtRows.STANDARDS.text(connection);
            if (Boolean.getBoolean("planner.write-pages")) {
                Files.writeString(ROWS, rows);
            }
            assertThat(ROWS).hasContent(rows);
        }
    }

    private static String page(TestDatabase database) throws IOException, URISyntaxException {
        StringBuilder page = new StringBuilder("""
                # Data dictionary

                Every table and column of the PostgreSQL schema, as the comments of the changelogs describe them. The page is
                made from a migrated database, and a test compares it. Each table but `users`, `organizations`, `standards` and the rows of
                the system belongs to one organization: `organization_id` stands first in its keys, and a row-level security
                policy keeps it to its tenant. Columns that may be null are marked with `?`.
                """);
        Map<String, String> descriptions = described(database, """
                SELECT relname, obj_description(oid, 'pg_class') FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'planner\\_schema\\_%'
                """);
        tablesByFeature().forEach((feature, tables) -> {
            List<String> present =
                    tables.stream().filter(descriptions::containsKey).toList();
            if (!present.isEmpty()) {
                page.append("\n## ").append(feature).append('\n');
            }
            for (String table : present) {
                page.append("\n### ").append(table).append("\n\n").append(descriptions.remove(table));
                page.append("\n\n| column | type | meaning |\n| --- | --- | --- |\n");
                columns(table, database).forEach(page::append);
            }
        });
        assertThat(descriptions).as("tables that no changelog makes").isEmpty();
        return page.toString();
    }

    private static Map<String, String> described(TestDatabase database, String query) {
        Map<String, String> described = new LinkedHashMap<>();
        for (String row : database.query(query)) {
            String[] part = row.split("\\|", 2);
            described.put(part[0], part[1]);
        }
        return described;
    }

    private static List<String> columns(String table, TestDatabase database) {
        return database.query("""
                        SELECT format('`%%s`%%s | %%s | %%s',
                            attname,
                            CASE WHEN attnotnull THEN '' ELSE '?' END,
                            replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz'),
                            replace(col_description(attrelid, attnum), '|', '\\|'))
                        FROM pg_attribute
                        WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
                        """.formatted(table)).stream()
                .map(column -> "| " + column + " |\n")
                .toList();
    }

    /** A changelog's file is named after the feature that its table belongs to. */
    private static Map<String, SortedSet<String>> tablesByFeature() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(Changelog.class.getResource("changelog"));
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(folder.toURI()))) {
            files = new ArrayList<>(found.sorted().toList());
        }
        Map<String, SortedSet<String>> tables = new LinkedHashMap<>();
        for (Path file : files) {
            String feature = file.getFileName().toString().split("_", -1)[2];
            Matcher matcher = NEW_TABLE.matcher(Files.readString(file));
            while (matcher.find()) {
                tables.computeIfAbsent(feature, name -> new TreeSet<>()).add(matcher.group(1));
            }
        }
        return tables;
    }
}
