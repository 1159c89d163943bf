package io.planner360.migrations;

import static java.util.stream.Collectors.joining;

import io.planner360.migrations.SchemaDifference.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a table that the library brings; each is told as JSON.
 *
 * @param key what a row is called, in SQL
 * @param looked which rows are looked at
 * @param brought which of those are to be as the library brings them, as a column or {@code true}; the others are the
 *     host's by now
 */
record BroughtRows(String table, String key, String looked, String brought) {

    /** The rows of a migrated and seeded database, a line each. */
    static final String FILE = "rows.txt";

    /** The roles that every organization has: they come with the schema. */
    static final BroughtRows ROLES = new BroughtRows("roles", "id::text", "organization_id IS NULL", "true");

    /** What the seeds of production bring: a row is the host's once the host has worded it, or removed it. */
    static final BroughtRows STANDARDS = new BroughtRows("standards", "kind || ' ' || code", "true", "seeded");

    private static final String OF_THE_HOST = "the host's";
    private static final String IS = ": ";

    /** All that are shipped, by table and name. */
    static Map<String, Map<String, String>> bundled() {
        try (InputStream file = BroughtRows.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the library");
            }
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                String[] parts = line.substring(space + 1).split(IS, 2);
                rows.computeIfAbsent(line.substring(0, space), table -> new LinkedHashMap<>())
                        .put(parts[0], parts[1]);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says of these rows. */
    String text(Connection connection) throws SQLException {
        return read(connection).entrySet().stream()
                .map(row -> table + " " + row.getKey() + IS + row.getValue() + "\n")
                .collect(joining());
    }

    /** Whether a row that is not there can have been removed by a command. */
    boolean mayBeRemoved() {
        return !brought.equals("true");
    }

    boolean mayBeRead(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT has_table_privilege(?, 'SELECT')")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /**
     * What differs. The columns of the table must be as they should be.
     *
     * @param expected the rows by name
     * @param columns those of the table
     */
    List<SchemaDifference> differences(Connection connection, Map<String, String> expected, List<String> columns)
            throws SQLException {
        Map<String, String> found = read(connection);
        List<SchemaDifference> differences = new ArrayList<>();
        expected.forEach((row, json) -> {
            String there = found.remove(row);
            if (there == null) {
                differences.add(difference(row, Optional.of(json), Optional.empty(), insert(json)));
            } else if (!there.equals(json) && !there.equals(OF_THE_HOST)) {
                differences.add(difference(row, Optional.of(json), Optional.of(there), update(row, json, columns)));
            }
        });
        found.forEach((row, json) -> {
            if (!json.equals(OF_THE_HOST)) {
                differences.add(difference(row, Optional.empty(), Optional.of(json), delete(row)));
            }
        });
        return differences;
    }

    private Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> rows = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + key + ", CASE WHEN " + brought
                        + " THEN to_jsonb(stored)::text ELSE " + literal(OF_THE_HOST) + " END FROM " + table
                        + " AS stored WHERE " + looked + " ORDER BY (" + key + ") COLLATE \"C\"")) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        return rows;
    }

    private String insert(String json) {
        return "INSERT INTO " + table + " SELECT * FROM " + record(json);
    }

    private String update(String row, String json, List<String> columns) {
        String all = columns.stream().map(Repairs::quoted).collect(joining(", "));
        return "UPDATE " + table + " SET (" + all + ") = (SELECT " + all + " FROM " + record(json) + ") WHERE " + key
                + " = " + literal(row);
    }

    private String delete(String row) {
        return "DELETE FROM " + table + " WHERE " + key + " = " + literal(row);
    }

    private String record(String json) {
        return "jsonb_populate_record(NULL::" + table + ", " + literal(json) + ")";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private SchemaDifference difference(String row, Optional<String> expected, Optional<String> found, String sql) {
        return new SchemaDifference(
                Kind.ROW,
                "Row " + row + " of " + table,
                expected,
                found,
                "As a superuser, run: " + sql + ";" + unlessMeant(row, found),
                Optional.of(sql + ";"));
    }

    private String unlessMeant(String row, Optional<String> found) {
        return !mayBeRemoved() || found.isEmpty()
                ? ""
                : " Or, if it was meant: UPDATE " + table + " SET " + brought + " = false WHERE " + key + " = "
                        + literal(row) + ";";
    }
}
