package io.planner360.cli.cycle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Writes down what a database holds of one organization, as a change that puts it into another database. */
final class SeedScript {
    private static final String ORGANIZATION = "organization_id";

    private final DataSource dataSource;
    private final LocalDate today;

    /** @param today the day of which the rows tell; they are put in as if it was the day on which they are */
    SeedScript(DataSource dataSource, LocalDate today) {
        this.dataSource = dataSource;
        this.today = today;
    }

    String of(String id, UUID organization, List<UUID> accounts) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL timezone = 'UTC'");
            statement.execute("SELECT set_config('role', 'planner_app', true),"
                    + " set_config('planner.organization_id', '" + organization + "', true)");
            StringBuilder script = new StringBuilder(head(id, organization));
            script.append(insert(
                    statement,
                    "users",
                    "id IN ("
                            + accounts.stream()
                                    .map(account -> "'" + account + "'")
                                    .collect(Collectors.joining(", ")) + ")"));
            script.append(insert(statement, "organizations", "true"));
            for (String table : inOrder(statement)) {
                script.append(insert(statement, table, ORGANIZATION + " = '" + organization + "'"));
            }
            connection.rollback();
            return script.append("RESET ROLE;\n")
                    .append("SELECT set_config('planner.organization_id', '', true);\n\n")
                    .append(rollback(organization))
                    .toString();
        }
    }

    private String head(String id, UUID organization) {
        return """
                --liquibase formatted sql

                --changeset planner360:%s context:dev splitStatements:false stripComments:false rollbackSplitStatements:false
                --validCheckSum: 1:any
                -- Written by DevelopmentSeedTest, and not by hand: each row is what the services have stored. Put in as the
                -- application does, under its role and its tenant, and moved by whole days so that it ends today.
                SELECT set_config('role', 'planner_app', true), set_config('planner.organization_id', '%s', true);

                """.formatted(id, organization);
    }

    private String insert(Statement statement, String table, String which) throws SQLException {
        Map<String, String> columns = columns(statement, table);
        List<List<String>> rows = rows(
                statement,
                "SELECT "
                        + columns.keySet().stream().map(name -> name + "::text").collect(Collectors.joining(", "))
                        + " FROM " + table + " WHERE " + which + " ORDER BY " + key(statement, table));
        if (rows.isEmpty()) {
            return "";
        }
        boolean ofTenant = statement
                        .getConnection()
                        .getMetaData()
                        .getColumns(null, null, table, ORGANIZATION)
                        .next()
                && !table.equals("roles");
        StringBuilder values = new StringBuilder();
        List<String> types = List.copyOf(columns.values());
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            for (int column = 0; column < row.size(); column++) {
                row.set(column, row.get(column) + (i == 0 ? "::" + types.get(column) : ""));
            }
            values.append(i == 0 ? "    (" : ",\n    (")
                    .append(String.join(", ", ofTenant ? row.subList(1, row.size()) : row))
                    .append(')');
        }
        List<String> names = List.copyOf(columns.keySet());
        String all = String.join(", ", names);
        return "INSERT INTO " + table + " (" + all + ")\nSELECT "
                + columns.entrySet().stream().map(SeedScript::moved).collect(Collectors.joining(", "))
                + "\nFROM (VALUES\n" + values + "\n) AS seeded ("
                + (ofTenant ? String.join(", ", names.subList(1, names.size())) : all) + "),\n"
                + "    (SELECT (now() AT TIME ZONE 'UTC')::date - date '" + today + "') AS moved (days);\n\n";
    }

    private static String moved(Map.Entry<String, String> column) {
        if (column.getKey().equals(ORGANIZATION)) {
            return "current_setting('planner.organization_id')::uuid";
        }
        return switch (column.getValue()) {
            case "date" -> column.getKey() + " + days";
            case "timestamp with time zone" -> column.getKey() + " + make_interval(hours => 24 * days)";
            default -> column.getKey();
        };
    }

    private static Map<String, String> columns(Statement statement, String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("""
                SELECT attname, format_type(atttypid, NULL) FROM pg_attribute
                WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                ORDER BY attnum
                """.formatted(table))) {
            while (row.next()) {
                columns.put(row.getString(1), row.getString(2));
            }
        }
        return columns;
    }

    private static String key(Statement statement, String table) throws SQLException {
        return rows(statement, """
                        SELECT attname || CASE WHEN atttypid = 'text'::regtype THEN ' COLLATE "C"' ELSE '' END
                        FROM pg_constraint, unnest(conkey) WITH ORDINALITY AS part (number, place)
                        JOIN pg_attribute ON attnum = part.number
                        WHERE conrelid = '%s'::regclass AND contype = 'p' AND attrelid = conrelid
                        ORDER BY place
                        """.formatted(table)).stream()
                .map(row -> row.get(0).substring(1, row.get(0).length() - 1))
                .collect(Collectors.joining(", "));
    }

    /** Every table of tenants, each after those that it refers to. */
    private static List<String> inOrder(Statement statement) throws SQLException {
        List<String> waiting = new ArrayList<>(named(statement, """
                SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
                WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                    AND attname = 'organization_id' AND attnum IN (1, 3)
                ORDER BY relname
                """));
        List<String> references = named(statement, """
                SELECT conrelid::regclass || ' ' || confrelid::regclass FROM pg_constraint
                WHERE contype = 'f' AND conrelid <> confrelid
                """);
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> next = waiting.stream()
                    .filter(table -> waiting.stream().noneMatch(other -> references.contains(table + " " + other)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other: " + waiting);
            }
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }

    private static List<String> named(Statement statement, String query) throws SQLException {
        return rows(statement, query).stream()
                .map(row -> row.get(0).substring(1, row.get(0).length() - 1))
                .toList();
    }

    /** Each value as a literal. */
    private static List<List<String>> rows(Statement statement, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    String value = found.getString(column);
                    row.add(value == null ? "NULL" : "'" + value.replace("'", "''") + "'");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Takes everything of the organization with it, also what was made of it since, and accounts nobody else has. */
    private static String rollback(UUID organization) {
        return """
                DO $$
                DECLARE
                    people uuid[];
                    person uuid;
                    waiting text[];
                    table_name text;
                    deleted boolean;
                BEGIN
                    PERFORM set_config('planner.organization_id', '%s', true);
                    SELECT array_agg(user_id) INTO people FROM user_organizations;
                    SELECT array_agg(attrelid::regclass::text) INTO waiting
                    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND attname = 'organization_id';
                    LOOP
                        deleted := false;
                        FOREACH table_name IN ARRAY waiting LOOP
                            BEGIN
                                EXECUTE format('DELETE FROM %%s WHERE organization_id = $1', table_name)
                                    USING '%s'::uuid;
                                waiting := array_remove(waiting, table_name);
                                deleted := true;
                            EXCEPTION WHEN foreign_key_violation THEN
                                NULL;
                            END;
                        END LOOP;
                        EXIT WHEN NOT deleted OR cardinality(waiting) = 0;
                    END LOOP;
                    DELETE FROM organizations WHERE id = '%s';
                    ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
                    FOREACH person IN ARRAY coalesce(people, '{}') LOOP
                        BEGIN
                            DELETE FROM users WHERE id = person;
                        EXCEPTION WHEN foreign_key_violation THEN
                            NULL;
                        END;
                    END LOOP;
                    ALTER TABLE users FORCE ROW LEVEL SECURITY;
                    PERFORM set_config('planner.organization_id', '', true);
                END
                $$;
                """.formatted(organization, organization, organization)
                .lines()
                .map(line -> "--rollback " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
