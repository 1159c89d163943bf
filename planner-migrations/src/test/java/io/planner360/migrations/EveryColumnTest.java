package io.planner360.migrations;

import static io.planner360.migrations.EveryOther.described;
import static io.planner360.migrations.EveryOther.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.migrations.SchemaDifference.Kind;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each column of each table is dropped or altered: those are named, and nothing else. */
@ExtendWith(PostgresServer.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class EveryColumnTest {

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
    @Tag("postgresql-15")
    void each_column_that_is_dropped() throws SQLException {
        List<SchemaObject> columns = described(Kind.COLUMN, definition -> true);
        for (int round = 0; round < EveryOther.ROUNDS; round++) {
            List<String> statements = EveryOther.of(columns, round).stream()
                    .map(column ->
                            "ALTER TABLE " + column.table() + " DROP COLUMN IF EXISTS " + column.name() + " CASCADE")
                    .toList();
            List<String> left = database.found(
                    statements,
                    "SELECT table_name || ' ' || column_name FROM information_schema.columns"
                            + " WHERE table_schema = 'public'");

            assertThat(phrases(database.after(statements), Kind.COLUMN))
                    .containsExactlyInAnyOrderElementsOf(phrases(columns.stream()
                            .filter(column -> !left.contains(column.table() + " " + column.name()))
                            .toList()))
                    .hasSizeGreaterThan(columns.size() / EveryOther.ROUNDS - 1);
        }
    }

    @Test
    @Tag("postgresql-15")
    void whether_each_column_may_be_null() throws SQLException {
        List<String> ofPrimaryKeys = database.found(List.of(), """
                SELECT relname || ' ' || attname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
                JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey) WHERE contype = 'p'
                """);
        List<SchemaObject> columns = described(Kind.COLUMN, definition -> !definition.contains(" GENERATED ")).stream()
                .filter(column -> !ofPrimaryKeys.contains(column.table() + " " + column.name()))
                .filter(column -> !column.table().equals("roles") || isNotNull(column))
                .toList();
        assertThat(columns).hasSizeGreaterThan(250);
        EveryOther.isNamed(
                database,
                columns,
                (object, definition) -> "ALTER TABLE " + object.table() + " ALTER COLUMN " + object.name()
                        + (definition.contains(" NOT NULL") ? " DROP NOT NULL" : " SET NOT NULL"));
    }

    private static boolean isNotNull(SchemaObject column) {
        return EveryOther.definition(column).contains(" NOT NULL");
    }

    @Test
    @Tag("postgresql-15")
    void the_default_of_each_column() throws SQLException {
        EveryOther.isNamed(
                database,
                Kind.COLUMN,
                450,
                definition -> !definition.contains(" GENERATED "),
                (object, definition) -> "ALTER TABLE " + object.table() + " ALTER COLUMN " + object.name()
                        + " SET DEFAULT current_setting('planner.nothing')::"
                        + definition.replaceAll(" (NOT NULL|COLLATE).*", ""));
    }

    /** But of those in policies, and of those that others are computed from: the server does not change their type. */
    @Test
    void the_type_of_each_column() throws SQLException {
        List<String> fixed = database.found(List.of(), """
                SELECT relname || ' ' || attname FROM pg_depend
                JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid JOIN pg_class ON pg_class.oid = attrelid
                WHERE refclassid = 'pg_class'::regclass AND classid IN ('pg_policy'::regclass, 'pg_attrdef'::regclass)
                """);
        List<SchemaObject> columns = described(
                        Kind.COLUMN, definition -> !otherType(definition).isEmpty())
                .stream()
                .filter(column -> !fixed.contains(column.table() + " " + column.name()))
                .toList();
        assertThat(columns).hasSizeGreaterThan(220);
        for (int round = 0; round < EveryOther.ROUNDS; round++) {
            List<SchemaObject> altered = EveryOther.of(columns, round);
            List<SchemaDifference> differences = database.after(altered.stream()
                    .map(column -> "ALTER TABLE " + column.table() + " ALTER COLUMN " + column.name() + " TYPE "
                            + otherType(EveryOther.definition(column)))
                    .toList());

            assertThat(phrases(differences, Kind.COLUMN)).containsExactlyInAnyOrderElementsOf(phrases(altered));
            // The server words checks of such a column otherwise then.
            assertThat(differences)
                    .extracting(SchemaDifference::kind)
                    .isSubsetOf(Kind.COLUMN, Kind.CONSTRAINT, Kind.INDEX);
        }
    }

    private static String otherType(String definition) {
        return definition.matches("text\\b(?!\\[).*")
                ? "varchar(9000)" + (definition.contains("COLLATE") ? " COLLATE \"C\"" : "")
                : definition.startsWith("integer") && !definition.startsWith("integer[")
                        ? "bigint"
                        : definition.startsWith("bigint")
                                ? "integer"
                                : definition.startsWith("timestamp")
                                        ? "timestamptz(3)"
                                        : definition.startsWith("date") ? "timestamp" : "";
    }
}
