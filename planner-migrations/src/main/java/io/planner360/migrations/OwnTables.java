package io.planner360.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of a schema that our changes made, told by the changes themselves, and what else depends on them. */
final class OwnTables {

    private static final Pattern MADE = Pattern.compile("^CREATE TABLE (\\w+)", Pattern.MULTILINE);

    private static final String OURS = """
            WITH RECURSIVE ours AS (
                SELECT oid, relname FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND relname = ANY (?))
            """;

    private final Connection connection;
    private final List<String> made;

    private OwnTables(Connection connection, List<String> made) {
        this.connection = connection;
        this.made = made;
    }

    /** @param applied the changes that the schema has */
    static OwnTables of(List<String> applied, Connection connection) {
        return new OwnTables(
                connection,
                applied.stream()
                        .flatMap(change -> MADE.matcher(sql(change)).results())
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .toList());
    }

    private static String sql(String change) {
        try (InputStream file = OwnTables.class.getResourceAsStream("changelog/" + change + ".sql")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are there, as in SQL. */
    List<String> names() throws SQLException {
        return rows(OURS + "SELECT quote_ident(relname) FROM ours ORDER BY relname COLLATE \"C\"");
    }

    /** What else stands in the schema, but for Liquibase's tables. */
    List<String> others() throws SQLException {
        return rows(OURS + """
                SELECT pg_describe_object('pg_class'::regclass, oid, 0) FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
                    AND oid NOT IN (SELECT oid FROM ours) AND relname NOT IN ('%s', '%s')
                ORDER BY relname COLLATE "C"
                """.replaceFirst("%s", LiquibaseRun.HISTORY).replaceFirst("%s", LiquibaseRun.LOCK));
    }

    /**
     * What is not ours and would keep a table from being dropped, or go with it: views, foreign keys of other tables,
     * functions, triggers, rules. What is but a part of a table is not named: a column, an index, a policy.
     */
    List<String> dependents() throws SQLException {
        return rows(OURS + """
                , going (classid, objid) AS (
                    SELECT 'pg_class'::regclass::oid, oid FROM ours
                    UNION
                    SELECT depends.classid, depends.objid FROM going
                    JOIN pg_depend depends ON refclassid = going.classid AND refobjid = going.objid
                        AND deptype IN ('a', 'i', 'P', 'S'))
                SELECT DISTINCT CASE depends.classid WHEN 'pg_rewrite'::regclass
                        THEN (SELECT pg_describe_object('pg_class'::regclass, ev_class, 0) FROM pg_rewrite
                            WHERE oid = depends.objid)
                        ELSE pg_describe_object(depends.classid, depends.objid, depends.objsubid) END
                FROM going
                JOIN pg_depend depends ON refclassid = going.classid AND refobjid = going.objid AND deptype = 'n'
                WHERE (depends.classid, depends.objid) NOT IN (SELECT classid, objid FROM going)
                UNION
                SELECT pg_describe_object('pg_trigger'::regclass, oid, 0) FROM pg_trigger
                WHERE tgrelid IN (SELECT oid FROM ours) AND NOT tgisinternal
                UNION
                SELECT pg_describe_object('pg_rewrite'::regclass, oid, 0) FROM pg_rewrite
                WHERE ev_class IN (SELECT oid FROM ours)
                ORDER BY 1
                """);
    }

    /** Drops them, and nothing that depends on them. */
    void drop() throws SQLException {
        List<String> names = names();
        if (!names.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE " + String.join(", ", names));
            }
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Array names = connection.createArrayOf("text", made.toArray());
            statement.setArray(1, names);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            names.free();
            return found;
        }
    }
}
