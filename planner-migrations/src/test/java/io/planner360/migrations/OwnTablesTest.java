package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.Extension.class)
class OwnTablesTest {

    private static final List<String> CHANGES =
            List.copyOf(Changelog.bundled().checksums().keySet());

    @Test
    void all_tables_of_a_migrated_schema_are_ours_but_for_liquibases(PostgresServer server) throws Exception {
        TestDatabase database = server.migrated();
        try (Connection connection = database.dataSource().getConnection()) {
            OwnTables own = OwnTables.of(CHANGES, connection);

            assertThat(own.dependents()).isEmpty();
            assertThat(own.others()).isEmpty();
            own.drop();
        }
        assertThat(database.query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                        + " AND relkind <> 'i' ORDER BY 1"))
                .containsExactly(LiquibaseRun.HISTORY, LiquibaseRun.LOCK);
    }

    /** Whoever makes something else in a change teaches {@link OwnTables} to find it. */
    @Test
    void changes_make_nothing_that_does_not_go_with_a_table() throws Exception {
        Pattern made = Pattern.compile(
                "^\\s*CREATE\\s+(?!TABLE \\w|INDEX|UNIQUE INDEX|POLICY|ROLE)\\w+.*",
                Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
        for (String change : CHANGES) {
            String file = "changelog/" + change + ".sql";
            try (InputStream in = OwnTables.class.getResourceAsStream(file)) {
                assertThat(in).as(file).isNotNull();
                String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(made.matcher(sql)
                                .results()
                                .map(found -> found.group().toLowerCase(Locale.ROOT)))
                        .as(file)
                        .isEmpty();
            }
        }
    }
}
