package io.planner360.migrations;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a schema holds something: its tables and columns. They are told apart by what PostgreSQL knows them by: one
 * that was dropped and made again under its old name is another.
 *
 * @param tables by their oids
 */
record Holdings(Map<Long, Table> tables) {

    static final Holdings NONE = new Holdings(Map.of());

    private static final String QUERY = """
            SELECT relation.oid, quote_ident(relname), attnum || ' ' || format_type(atttypid, atttypmod),
                quote_ident(attname)
            FROM pg_class relation
            LEFT JOIN pg_attribute ON attrelid = relation.oid AND attnum > 0
                AND NOT attisdropped AND attgenerated = ''
            WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'm')
                AND relname NOT LIKE 'planner\\_schema\\_%'
            ORDER BY relname, attnum
            """;

    /**
     * A table.
     *
     * @param name as in SQL
     * @param columns names as in SQL, by their numbers and types; without those that are computed
     */
    record Table(String name, Map<String, String> columns) {}

    static Holdings read(Connection connection) throws SQLException {
        Map<Long, Table> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                String name = requireNonNull(rows.getString(2));
                Table table = tables.computeIfAbsent(rows.getLong(1), oid -> new Table(name, new LinkedHashMap<>()));
                if (rows.getString(3) != null) {
                    table.columns().put(rows.getString(3), rows.getString(4));
                }
            }
        }
        return new Holdings(tables);
    }

    /** What of this is no more: tables by name with their columns that went, or with none where all of it did. */
    SortedMap<String, List<String>> goneIn(Holdings later) {
        SortedMap<String, List<String>> gone = new TreeMap<>();
        tables.forEach((oid, table) -> {
            Table left = later.tables.get(oid);
            if (left == null) {
                gone.put(table.name(), List.of());
                return;
            }
            Map<String, String> columns = new LinkedHashMap<>(table.columns());
            columns.keySet().removeAll(left.columns().keySet());
            if (!columns.isEmpty()) {
                gone.put(table.name(), List.copyOf(columns.values()));
            }
        });
        return gone;
    }
}
