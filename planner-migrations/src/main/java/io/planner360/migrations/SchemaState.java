package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A database's changes held against the library's.
 *
 * @param applied there and known here, in the library's order
 * @param missing known here, not applied there
 * @param unknown applied there, not known here
 * @param edited applied there in another wording than here
 * @param seeds applied there; one that is not is not missing
 */
record SchemaState(
        List<String> applied, List<String> missing, List<String> unknown, List<String> edited, List<String> seeds) {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    static SchemaState read(Connection connection, Changelog changelog) throws SQLException {
        Map<String, String> history = history(connection);
        List<String> applied = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        changelog.checksums().forEach((id, checksum) -> {
            String there = history.remove(id);
            if (there == null) {
                missing.add(id);
            } else {
                applied.add(id);
                if (!there.equals(checksum)) {
                    edited.add(id);
                }
            }
        });
        List<String> seeds = new ArrayList<>();
        for (Seed seed : changelog.seeds()) {
            String there = history.remove(seed.id());
            if (there != null) {
                seeds.add(seed.id());
                if (!seed.isAsApplied(there)) {
                    edited.add(seed.id());
                }
            }
        }
        return new SchemaState(applied, missing, List.copyOf(history.keySet()), edited, seeds);
    }

    private static Map<String, String> history(Connection connection) throws SQLException {
        Map<String, String> applied = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            if (!hasHistory(statement)) {
                return applied;
            }
            try (ResultSet rows = statement.executeQuery(
                    "SELECT id, coalesce(md5sum, '') FROM " + LiquibaseRun.HISTORY + " ORDER BY orderexecuted")) {
                while (rows.next()) {
                    applied.put(rows.getString(1), rows.getString(2));
                }
            }
            return applied;
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw new PlannerSchemaException(
                        "This login may not read the history of the schema. Grant it the role planner_app, or SELECT on "
                                + LiquibaseRun.HISTORY + ".",
                        e);
            }
            throw e;
        }
    }

    static boolean hasHistory(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT current_schema(), to_regclass(quote_ident(current_schema()) || '."
                        + LiquibaseRun.HISTORY + "') IS NOT NULL")) {
            row.next();
            if (row.getString(1) == null) {
                throw new PlannerSchemaException("No schema of this connection's search path exists, or the login may"
                        + " not use it. Create it, or name another by the connection's property currentSchema.");
            }
            return row.getBoolean(2);
        }
    }

    SchemaStatus status() {
        return new SchemaStatus(applied, missing, unknown, edited);
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    void refuseMissing() {
        if (!missing.isEmpty()) {
            throw new PlannerSchemaException("The schema is not up to date: " + counted(missing, "not been applied")
                    + ". Run PlannerSchema in mode APPLY.");
        }
    }

    void refuseForeign() {
        refuseNewer();
        if (!edited.isEmpty()) {
            throw new PlannerSchemaException("The database was made by other changes than this library brings: "
                    + counted(edited, "been edited after they were applied")
                    + ". Use the library that made the database; a change that was released is never edited.");
        }
    }

    void refuseNewer() {
        if (!unknown.isEmpty()) {
            throw new PlannerSchemaException("The database is newer than this library: "
                    + counted(unknown, "been applied that the library does not know")
                    + ". Use the version of the library that made them, or a later one.");
        }
    }

    private static String counted(List<String> ids, String what) {
        return ids.size() + (ids.size() == 1 ? " change has " : " changes have ") + what + " (" + ids.get(0)
                + (ids.size() == 1 ? "" : " and others") + ")";
    }
}
