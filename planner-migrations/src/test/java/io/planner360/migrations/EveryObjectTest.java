package io.planner360.migrations;

import static io.planner360.migrations.EveryOther.described;
import static io.planner360.migrations.EveryOther.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.migrations.SchemaDifference.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each constraint, index, policy and grant of each table is dropped or altered, half of them at a time: those are
 * named, and nothing else.
 */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryObjectTest {

    private AlteredDatabase database;

    @BeforeAll
    void migrate(PostgresServer server) throws SQLException {
        database = new AlteredDatabase(server.migrated());
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void each_index() throws SQLException {
        EveryOther.isNamed(
                database, Kind.INDEX, 70, definition -> true, (object, definition) -> "DROP INDEX " + object.name());
    }

    @Test
    void each_policy() throws SQLException {
        EveryOther.isNamed(
                database,
                Kind.POLICY,
                60,
                definition -> true,
                (object, definition) -> "DROP POLICY " + object.name() + " ON " + object.table());
        EveryOther.isNamed(
                database,
                Kind.POLICY,
                60,
                definition -> definition.contains(" WITH CHECK ("),
                (object, definition) ->
                        "ALTER POLICY " + object.name() + " ON " + object.table() + " WITH CHECK (false)");
    }

    @Test
    void each_grant() throws SQLException {
        EveryOther.isNamed(database, Kind.GRANT, 300, definition -> true, (object, definition) -> {
            Privilege privilege = Privilege.named(object.name());
            return "REVOKE " + privilege.what() + " ON "
                    + (object.table().isEmpty() ? "SCHEMA public" : object.table()) + " FROM "
                    + privilege.grantee();
        });
    }

    @Test
    void each_check_and_foreign_key() throws SQLException {
        EveryOther.isNamed(
                database,
                Kind.CONSTRAINT,
                350,
                EveryObjectTest::isNoKey,
                (object, definition) -> "ALTER TABLE " + object.table() + " DROP CONSTRAINT " + object.name());
        EveryOther.isNamed(
                database,
                Kind.CONSTRAINT,
                350,
                EveryObjectTest::isNoKey,
                (object, definition) -> "ALTER TABLE " + object.table() + " DROP CONSTRAINT " + object.name()
                        + ", ADD CONSTRAINT " + object.name() + " " + definition + " NOT VALID");
    }

    private static boolean isNoKey(String definition) {
        return definition.startsWith("CHECK") || definition.startsWith("FOREIGN KEY");
    }

    @Test
    void each_key_and_what_refers_to_it() throws SQLException {
        List<SchemaObject> keys = described(Kind.CONSTRAINT, definition -> !isNoKey(definition));
        assertThat(keys).hasSizeGreaterThan(70);
        for (int round = 0; round < EveryOther.ROUNDS; round++) {
            List<SchemaObject> dropped = EveryOther.of(keys, round);
            List<String> statements = dropped.stream()
                    .map(key -> "ALTER TABLE " + key.table() + " DROP CONSTRAINT " + key.name() + " CASCADE")
                    .toList();
            List<String> left = database.found(
                    statements,
                    "SELECT relname || ' ' || conname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid");

            assertThat(phrases(database.after(statements)))
                    .containsAll(phrases(dropped))
                    .containsExactlyInAnyOrderElementsOf(phrases(described(Kind.CONSTRAINT, definition -> true).stream()
                            .filter(constraint -> !left.contains(constraint.table() + " " + constraint.name()))
                            .toList()));
        }
    }

    @Test
    void what_each_table_has_too_much() throws SQLException {
        List<SchemaObject> tables = described(Kind.TABLE, definition -> true);
        List<String> statements = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (SchemaObject table : tables) {
            String name = table.table();
            statements.add("CREATE INDEX " + name + "_extra ON " + name + " ((1))");
            expected.add("Index " + name + "_extra of " + name);
            statements.add("CREATE POLICY extra ON " + name + " USING (true)");
            expected.add("Policy extra of " + name);
            statements.add("ALTER TABLE " + name + " ADD CONSTRAINT " + name + "_extra CHECK (true)");
            expected.add("Constraint " + name + "_extra of " + name);
            statements.add("GRANT TRUNCATE ON " + name + " TO PUBLIC");
            expected.add("Grant of TRUNCATE on " + name + " to PUBLIC");
            statements.add("GRANT UPDATE (" + columnOf(name) + ") ON " + name + " TO planner_app");
            expected.add("Grant of UPDATE (" + columnOf(name) + ") on " + name + " to planner_app");
        }
        expected.removeAll(phrases(described(Kind.GRANT, definition -> true)));

        assertThat(phrases(database.after(statements))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String columnOf(String table) {
        return described(Kind.COLUMN, definition -> true).stream()
                .filter(column -> column.table().equals(table))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
