package io.planner360.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The roles that work is done as, seen from one login.
 *
 * @param areMade both exist
 * @param areJoined the login may become each of them
 * @param mayBeMade the login may make them
 */
record SchemaRoles(boolean areMade, boolean areJoined, boolean mayBeMade) {

    private static final String NAMES = "planner_app, planner_system";

    /** Another database of the same server may be granting the same: its rows collide with ours. */
    private static final int ATTEMPTS = 5;

    private static final String GRANT = "GRANT " + NAMES + " TO CURRENT_USER";

    private static final String PRIVILEGE = """
            (SELECT CASE WHEN current_setting('server_version_num')::int < 160000
                THEN 'MEMBER' ELSE 'SET' END) AS privilege (needed)
            """;

    static SchemaRoles in(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(String.format(Locale.ROOT, """
                        SELECT count(role.oid) = 2,
                               count(role.oid) FILTER (WHERE pg_has_role(role.oid, privilege.needed)) = 2,
                               (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user)
                        FROM pg_roles role, %s
                        WHERE role.rolname IN ('planner_app', 'planner_system')
                        """, PRIVILEGE))) {
            row.next();
            return new SchemaRoles(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3));
        }
    }

    void refuseUnmakeable() {
        if (!areMade && !mayBeMade) {
            throw new PlannerSchemaException("The roles " + NAMES + " are missing, and this login may not make them."
                    + " As an administrator, run: CREATE ROLE planner_app NOLOGIN; CREATE ROLE planner_system NOLOGIN;"
                    + " GRANT " + NAMES + " TO <this login>;");
        }
    }

    /** Makes the login a member. */
    static void join(Connection connection) throws SQLException {
        for (int attempt = 1; !in(connection).areJoined(); attempt++) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(GRANT);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || "42501".equals(e.getSQLState())) {
                    throw notJoined(e);
                }
            }
        }
    }

    /** The statement for a script that makes who runs it a member, unless they are. */
    static String joining() {
        return String.format(Locale.ROOT, """
                DO $$
                BEGIN
                    IF (SELECT count(*) < 2 FROM pg_roles role, %s
                        WHERE role.rolname IN ('planner_app', 'planner_system')
                            AND pg_has_role(role.oid, privilege.needed)) THEN
                        %s;
                    END IF;
                END
                $$;
                """, PRIVILEGE.strip(), GRANT);
    }

    static PlannerSchemaException notJoined(@Nullable SQLException cause) {
        return new PlannerSchemaException(
                "This login is not a member of the roles " + NAMES + ". As an administrator, run: GRANT " + NAMES
                        + " TO <this login>;",
                cause);
    }
}
