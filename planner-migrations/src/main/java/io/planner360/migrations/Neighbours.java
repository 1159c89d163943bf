package io.planner360.migrations;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What stands beside the planner's tables. It is the host's, and nothing that is wrong; but some of it is worth knowing. */
final class Neighbours {

    private static final int NAMED = 10;

    private final Connection connection;
    private final Collection<String> tables;

    Neighbours(Connection connection, Collection<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    List<String> notes() throws SQLException {
        List<String> notes = new ArrayList<>();
        List<String> others = names("""
                SELECT quote_ident(relname) FROM pg_class
                WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
                    AND relkind IN ('r', 'p', 'v', 'm', 'f') AND relname <> ALL (?)
                ORDER BY relname COLLATE "C"
                """);
        if (!others.isEmpty()) {
            notes.add(
                    "The schema also holds what is not the planner's, and was not looked at: " + listed(others) + ".");
        }
        List<String> views = names("""
                SELECT DISTINCT format('%I.%I', nspname, view.relname)
                FROM pg_class ours
                JOIN pg_depend ON refclassid = 'pg_class'::regclass AND refobjid = ours.oid
                    AND classid = 'pg_rewrite'::regclass
                JOIN pg_rewrite ON pg_rewrite.oid = objid
                JOIN pg_class view ON view.oid = ev_class AND view.relkind IN ('v', 'm')
                JOIN pg_namespace ON pg_namespace.oid = view.relnamespace
                WHERE ours.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
                    AND ours.relname = ANY (?)
                    AND NOT coalesce(lower(view.reloptions::text) ~ 'security_invoker=(true|on|yes|1)', false)
                ORDER BY 1
                """);
        if (!views.isEmpty()) {
            notes.add(
                    "These views read the planner's tables with the rights of their owner, and may show the rows of every"
                            + " organization: " + listed(views) + ". A view WITH (security_invoker) does not.");
        }
        if (!SchemaRoles.in(connection).areJoined()) {
            notes.add("This login cannot become planner_app and planner_system. If the application is to use it, run:"
                    + " GRANT planner_app, planner_system TO <this login>;");
        }
        return notes;
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    private List<String> names(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Array names = connection.createArrayOf("text", tables.toArray());
            statement.setArray(1, names);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            names.free();
        }
        return found;
    }
}
