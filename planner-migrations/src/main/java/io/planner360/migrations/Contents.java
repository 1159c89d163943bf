package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table's rows, all of them: an owner who is held to the policies of its own table sees no row of it, and a query
 * that a policy would filter is to fail.
 */
final class Contents implements AutoCloseable {

    private final Statement statement;
    private final String table;
    private final boolean wasForced;

    private Contents(Statement statement, String table, boolean wasForced) {
        this.statement = statement;
        this.table = table;
        this.wasForced = wasForced;
    }

    /** In a transaction. Where policies hold the owner off, the table is locked until that ends. */
    static Contents of(String table, Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        boolean forced = asks(statement, "SELECT row_security_active('" + table.replace("'", "''") + "')");
        if (forced) {
            statement.execute("ALTER TABLE " + table + " NO FORCE ROW LEVEL SECURITY");
        }
        statement.execute("SET LOCAL row_security = off");
        return new Contents(statement, table, forced);
    }

    /** What would be lost with the columns, or with all of it if there are none. */
    List<Loss> counted(List<String> columns) throws SQLException {
        String counts = Stream.concat(Stream.of("count(*)"), columns.stream().map(column -> "count(" + column + ")"))
                .collect(Collectors.joining(", "));
        try (ResultSet row = statement.executeQuery("SELECT " + counts + " FROM " + table)) {
            row.next();
            if (columns.isEmpty()) {
                return List.of(new Loss(Loss.Kind.TABLE, table, row.getLong(1)));
            }
            List<Loss> losses = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                losses.add(new Loss(Loss.Kind.COLUMN, Loss.nameOf(table, columns.get(i)), row.getLong(i + 2)));
            }
            return losses;
        }
    }

    /** Whether there is a row, or one with something in any of the columns. */
    boolean holdsAny(List<String> columns) throws SQLException {
        String condition = columns.stream()
                .map(column -> column + " IS NOT NULL")
                .collect(Collectors.joining(" OR ", " WHERE ", ""));
        return asks(statement, "SELECT EXISTS (SELECT FROM " + table + (columns.isEmpty() ? "" : condition) + ")");
    }

    private static boolean asks(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            if (wasForced) {
                statement.execute("ALTER TABLE " + table + " FORCE ROW LEVEL SECURITY");
            }
            statement.execute("SET LOCAL row_security = on");
        }
    }
}
