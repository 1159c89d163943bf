package io.planner360.migrations;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database of the first version, with data of two organizations in every table, is brought up to date. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class UpgradeTest {

    private static final String LAST_OF_FIRST_VERSION = "20261106_095000_learning_progress";

    /** Columns of the first version that are no more, and what finds their content today. */
    private static final Map<String, String> MOVED = Map.of("user_organizations.roles", """
                    SELECT count(*) FROM before.user_organizations member
                    WHERE ARRAY(SELECT role.name_key FROM user_roles held
                                JOIN roles role ON role.owner_id = held.role_owner_id AND role.id = held.role_id
                                WHERE held.organization_id = member.organization_id AND held.user_id = member.user_id
                                ORDER BY 1)
                        <> ARRAY(SELECT name FROM unnest(member.roles) AS name ORDER BY 1)
                    """);

    /** An owner without further rights is held to the policies of its tables; a superuser is not. */
    @ParameterizedTest
    @ValueSource(strings = {"postgres", "owner_of_first_version"})
    void everything_that_was_stored_is_kept(String login, PostgresServer server) {
        TestDatabase database = server.empty();
        database.execute(
                "DO $$ BEGIN CREATE ROLE owner_of_first_version LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
                "ALTER SCHEMA public OWNER TO " + login,
                "GRANT ALL ON DATABASE " + database.name() + " TO " + login);
        PostgresServer.apply(server.migrated());
        database.execute("GRANT planner_app, planner_system TO " + login, "SELECT 1");
        backToFirstVersion(database.as(login));
        Tenant.stored(1, database, "tenant-of-first-version.sql");
        Tenant.stored(2, database, "tenant-of-first-version.sql");
        Map<String, List<String>> columns = columns(database);
        database.execute("CREATE SCHEMA before", "SELECT 1");
        columns.keySet()
                .forEach(table -> database.execute("CREATE TABLE before." + table + " AS TABLE public." + table));

        int applied = PostgresServer.apply(database.as(login));

        assertThat(applied).isEqualTo(changesAfterFirstVersion());
        columns.forEach((table, names) -> assertKept(table, names, database));
        assertThat(PlannerSchema.on(database.as(login).dataSource()).verify().differences())
                .isEmpty();
        assertThat(withoutOwner(login, database.as(login))).isEqualTo(withoutOwner("postgres", server.migrated()));
    }

    /** Who owns a table, and what belongs to it by that, differs with the login that made it. */
    private static List<String> withoutOwner(String owner, TestDatabase database) {
        return Catalogue.of(database).stream()
                .filter(line -> !line.startsWith("schema|"))
                .map(line -> line.replace("|" + owner + "|", "|owner|"))
                .sorted()
                .toList();
    }

    private static void assertKept(String table, List<String> columns, TestDatabase database) {
        List<String> today = columns(database).getOrDefault(table, List.of());
        List<String> gone = columns.stream()
                .filter(column -> !today.contains(column))
                .map(column -> table + "." + column)
                .toList();
        assertThat(MOVED.keySet()).as("columns that are no more").containsAll(gone);
        for (String column : gone) {
            assertThat(database.query(requireNonNull(MOVED.get(column))))
                    .as(column)
                    .containsExactly("0");
        }
        String kept = columns.stream().filter(today::contains).collect(Collectors.joining(", "));
        assertThat(database.query(
                        "SELECT count(*) FROM (SELECT %1$s FROM before.%2$s EXCEPT ALL SELECT %1$s FROM public.%2$s)"
                                        .formatted(kept, table)
                                + " AS lost"))
                .as("rows of %s that are lost or changed", table)
                .containsExactly("0");
    }

    private static void backToFirstVersion(TestDatabase database) {
        PostgresServer.apply(database);
        PostgresServer.takeBack(database, changesAfterFirstVersion());
    }

    private static int changesAfterFirstVersion() {
        List<String> changes = new ArrayList<>(Changelog.bundled().checksums().keySet());
        return changes.size() - 1 - changes.indexOf(LAST_OF_FIRST_VERSION);
    }

    private static Map<String, List<String>> columns(TestDatabase database) {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String row : database.query("""
                SELECT relname, attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
                    AND relname NOT LIKE 'planner\\_schema\\_%' AND attgenerated = ''
                ORDER BY relname, attnum
                """)) {
            String[] part = row.split("\\|", -1);
            columns.computeIfAbsent(part[0], table -> new ArrayList<>()).add(part[1]);
        }
        return columns;
    }
}
