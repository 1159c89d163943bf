package io.planner360.migrations;

import io.planner360.migrations.PlannerSeeds.SeededTable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many rows the tables have, as far as seeds change that: those above the tenants, and those of organizations that
 * come to be.
 */
final class SeededRows {

    private static final List<String> OF_ALL = List.of("organizations", "standards", "users");

    private final Map<String, Long> ofAll;
    private final Set<String> organizations;

    private SeededRows(Map<String, Long> ofAll, Set<String> organizations) {
        this.ofAll = ofAll;
        this.organizations = organizations;
    }

    static SeededRows in(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL ROLE planner_system");
            return new SeededRows(
                    counted(statement, OF_ALL),
                    new LinkedHashSet<>(texts(statement, "SELECT id FROM organizations ORDER BY id")));
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** What has come since, by table. */
    List<SeededTable> now(Connection connection) throws SQLException {
        SeededRows later = in(connection);
        Map<String, Long> more = new TreeMap<>();
        later.ofAll.forEach((table, rows) -> more.put(table, rows - ofAll.getOrDefault(table, 0L)));
        Set<String> added = new LinkedHashSet<>(later.organizations);
        added.removeAll(organizations);
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<String> tables = texts(statement, """
                    SELECT attrelid::regclass FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                        AND attname = 'organization_id' AND attnum = 1 AND NOT attisdropped
                    """);
            for (String organization : added) {
                statement.execute("SELECT set_config('role', 'planner_app', true),"
                        + " set_config('planner.organization_id', '" + organization + "', true)");
                counted(statement, tables).forEach((table, rows) -> more.merge(table, rows, Long::sum));
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
        return more.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new SeededTable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Long> counted(Statement statement, List<String> tables) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        List<String> queries = tables.stream()
                .map(table -> "SELECT '" + table + "', count(*) FROM " + table)
                .toList();
        try (ResultSet rows = statement.executeQuery(String.join(" UNION ALL ", queries))) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counts;
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
