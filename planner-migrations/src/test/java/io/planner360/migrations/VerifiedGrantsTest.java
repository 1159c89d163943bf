package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may too much or too little is named, with what puts it right. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class VerifiedGrantsTest {

    private AlteredDatabase database;

    @BeforeAll
    void migrate(PostgresServer server) throws SQLException {
        database = new AlteredDatabase(server.migrated());
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_grant_that_is_missing() throws SQLException {
        assertThat(database.told("REVOKE DELETE ON feedback_comments FROM planner_app"))
                .containsExactly("Grant of DELETE on feedback_comments to planner_app is missing. Run: GRANT DELETE ON"
                        + " feedback_comments TO planner_app;");
    }

    @Test
    void a_grant_on_a_column_that_is_missing() throws SQLException {
        assertThat(database.told("REVOKE UPDATE (settings) ON organizations FROM planner_app"))
                .containsExactly(
                        "Grant of UPDATE (settings) on organizations to planner_app is missing. Run: GRANT UPDATE"
                                + " (settings) ON organizations TO planner_app;");
    }

    @Test
    void a_grant_on_the_schema_that_is_missing() throws SQLException {
        assertThat(database.told("REVOKE USAGE ON SCHEMA public FROM planner_app"))
                .containsExactly(
                        "Grant of USAGE on the schema to planner_app is missing. Run: GRANT USAGE ON SCHEMA public"
                                + " TO planner_app;");
    }

    @Test
    void a_grant_to_everybody() throws SQLException {
        assertThat(database.told("GRANT SELECT ON users TO PUBLIC"))
                .containsExactly(
                        "Grant of SELECT on users to PUBLIC should not be there. Run: REVOKE SELECT ON users FROM"
                                + " PUBLIC;");
    }

    @Test
    void a_grant_of_the_whole_row_where_only_columns_may_change() throws SQLException {
        assertThat(database.told("GRANT UPDATE ON published_reports TO planner_app"))
                .containsExactly(
                        "Grant of UPDATE on published_reports to planner_app should not be there. Run: REVOKE UPDATE"
                                + " ON published_reports FROM planner_app; GRANT UPDATE (status, released_at, version) ON"
                                + " published_reports TO planner_app;");
    }

    @Test
    void a_grant_that_can_be_handed_on() throws SQLException {
        assertThat(database.told("GRANT SELECT ON users TO planner_app WITH GRANT OPTION"))
                .containsExactly(
                        "Grant of SELECT on users to planner_app can be handed on, and should not be. Run: REVOKE"
                                + " GRANT OPTION FOR SELECT ON users FROM planner_app;");
    }

    @Test
    void a_grant_to_make_tables() throws SQLException {
        assertThat(database.told("GRANT CREATE ON SCHEMA public TO planner_system"))
                .containsExactly(
                        "Grant of CREATE on the schema to planner_system should not be there. Run: REVOKE CREATE ON"
                                + " SCHEMA public FROM planner_system;");
    }

    @Test
    void a_grant_to_rewrite_the_history() throws SQLException {
        assertThat(database.told("GRANT SELECT, DELETE ON planner_schema_changes TO PUBLIC"))
                .containsExactly(
                        "Grant of DELETE on planner_schema_changes to PUBLIC should not be there. Run: REVOKE DELETE"
                                + " ON planner_schema_changes FROM PUBLIC;");
    }

    @Test
    void a_role_that_row_security_does_not_hold() throws SQLException {
        assertThat(database.told("ALTER ROLE planner_app BYPASSRLS", "ALTER ROLE planner_system SUPERUSER LOGIN"))
                .containsExactly(
                        "Role planner_app is BYPASSRLS, and should be NOBYPASSRLS. Run: ALTER ROLE planner_app NOBYPASSRLS;",
                        "Role planner_system is SUPERUSER LOGIN, and should be NOSUPERUSER NOLOGIN. Run: ALTER ROLE"
                                + " planner_system NOSUPERUSER NOLOGIN;");
    }

    @Test
    void a_role_with_the_rights_of_another() throws SQLException {
        assertThat(database.told("GRANT planner_system, pg_read_all_data TO planner_app"))
                .containsExactly(
                        "Role planner_app is a member of pg_read_all_data, planner_system, and should be a member of"
                                + " no role. Run: REVOKE pg_read_all_data, planner_system FROM planner_app;");
    }

    @Test
    void a_role_that_owns_what_it_works_on() throws SQLException {
        assertThat(database.told(
                        "ALTER TABLE users OWNER TO planner_app",
                        "ALTER SCHEMA public OWNER TO planner_app",
                        "ALTER TABLE feedback_forms OWNER TO planner_system"))
                .containsExactly(
                        owner("planner_app", "the schema public, the table users"),
                        owner("planner_system", "the table feedback_forms"));
    }

    private static String owner(String role, String what) {
        return "Role " + role + " is the owner of " + what
                + ", and should be the owner of nothing here. Give that to the"
                + " login that migrates, by ALTER … OWNER TO that login: an owner can switch row security off.";
    }

    @Test
    void a_role_that_is_missing() throws SQLException {
        assertThat(database.after("ALTER ROLE planner_system RENAME TO planner_elsewhere").stream()
                        .map(SchemaDifference::sentence))
                .contains(
                        "Role planner_system is missing. Run: CREATE ROLE planner_system NOLOGIN; then grant it to the login"
                                + " of the application. What it was granted is listed below.")
                .contains("Grant of SELECT on users to planner_system is missing. Run: GRANT SELECT ON users TO"
                        + " planner_system;");
    }
}
