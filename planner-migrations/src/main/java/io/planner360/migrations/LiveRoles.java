package io.planner360.migrations;

import io.planner360.migrations.SchemaDifference.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles that work is done as: neither may be more than its grants make it, or row security would not hold it. */
final class LiveRoles {

    private static final List<String> NAMES = List.of("planner_app", "planner_system");

    private final Connection connection;
    private final Set<String> owned = new LinkedHashSet<>();

    LiveRoles(Connection connection) {
        this.connection = connection;
    }

    /** The tables that one of them owns, an empty name for the schema. Known after {@link #differences()}. */
    Set<String> owned() {
        return Set.copyOf(owned);
    }

    int number() {
        return NAMES.size();
    }

    List<SchemaDifference> differences() throws SQLException {
        List<SchemaDifference> differences = new ArrayList<>();
        for (String role : NAMES) {
            if (column("""
                            SELECT rolname FROM pg_roles WHERE rolname = '%s'
                            """, role).isEmpty()) {
                differences.add(missing(role));
                continue;
            }
            attributes(role).ifPresent(differences::add);
            memberships(role).ifPresent(differences::add);
            owned(role).ifPresent(differences::add);
        }
        return differences;
    }

    private static SchemaDifference missing(String role) {
        String sql = "CREATE ROLE " + role + " NOLOGIN;";
        return difference(
                role,
                "a role that cannot log in",
                Optional.empty(),
                "Run: " + sql + " then grant it to the login of the application. What it was granted is listed below.",
                Optional.of(sql));
    }

    private Optional<SchemaDifference> attributes(String role) throws SQLException {
        List<String> found = column("""
                SELECT unnest(array_remove(ARRAY[
                    CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
                    CASE WHEN rolcreaterole THEN 'CREATEROLE' END, CASE WHEN rolcreatedb THEN 'CREATEDB' END,
                    CASE WHEN rolreplication THEN 'REPLICATION' END, CASE WHEN rolcanlogin THEN 'LOGIN' END], NULL))
                FROM pg_roles WHERE rolname = '%s'
                """, role);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<String> without = found.stream().map(attribute -> "NO" + attribute).toList();
        String sql = "ALTER ROLE " + role + " " + String.join(" ", without) + ";";
        return Optional.of(difference(
                role,
                String.join(" ", without),
                Optional.of(String.join(" ", found)),
                "Run: " + sql,
                Optional.of(sql)));
    }

    private Optional<SchemaDifference> memberships(String role) throws SQLException {
        List<String> found = column("""
                SELECT DISTINCT quote_ident(pg_get_userbyid(roleid)) FROM pg_auth_members
                WHERE pg_get_userbyid(member) = '%s' ORDER BY 1
                """, role);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String sql = "REVOKE " + String.join(", ", found) + " FROM " + role + ";";
        return Optional.of(difference(
                role,
                "a member of no role",
                Optional.of("a member of " + String.join(", ", found)),
                "Run: " + sql,
                Optional.of(sql)));
    }

    private Optional<SchemaDifference> owned(String role) throws SQLException {
        List<String> tables = column("""
                SELECT relname FROM pg_class
                WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
                    AND relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_get_userbyid(relowner) = '%s'
                ORDER BY relname COLLATE "C"
                """, role);
        List<String> found = column("""
                SELECT 'the database ' || quote_ident(datname) FROM pg_database
                WHERE datname = current_database() AND pg_get_userbyid(datdba) = '%s'
                """, role);
        List<String> schema = column("""
                SELECT 'the schema ' || quote_ident(nspname) FROM pg_namespace
                WHERE nspname = current_schema() AND pg_get_userbyid(nspowner) = '%s'
                """, role);
        found.addAll(schema);
        schema.forEach(name -> owned.add(""));
        owned.addAll(tables);
        tables.forEach(table -> found.add("the table " + Repairs.quoted(table)));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(difference(
                role,
                "the owner of nothing here",
                Optional.of("the owner of " + String.join(", ", found)),
                "Give that to the login that migrates, by ALTER … OWNER TO that login: an owner can switch row security"
                        + " off.",
                Optional.empty()));
    }

    private static SchemaDifference difference(
            String role, String expected, Optional<String> found, String advice, Optional<String> sql) {
        return new SchemaDifference(Kind.ROLE, "Role " + role, Optional.of(expected), found, advice, sql);
    }

    private List<String> column(String query, String role) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.replace("%s", role))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
