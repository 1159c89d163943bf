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

/** The rows that the library brings are as it brings them, or that is told. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class VerifiedRowsTest {

    private static final String EMPLOYEE = "00000000-0000-8000-8000-000000000003";

    private AlteredDatabase database;

    @BeforeAll
    void migrate(PostgresServer server) throws SQLException {
        TestDatabase migrated = server.migrated();
        Tenant.stored(1, migrated);
        database = new AlteredDatabase(migrated);
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_role_of_all_that_was_renamed() throws SQLException {
        String row = "{\"id\": \"" + EMPLOYEE + "\", \"name\": \"%s\", \"version\": 1, \"name_key\": \"employee\","
                + " \"owner_id\": \"00000000-0000-0000-0000-000000000000\", \"permissions\": null,"
                + " \"organization_id\": null}";
        String brought = row.replace("%s", "Employee");
        String columns = "owner_id, id, organization_id, name, name_key, permissions, version";

        assertThat(database.told("UPDATE roles SET name = 'Staff' WHERE name = 'Employee' AND organization_id IS NULL"))
                .containsExactly("Row " + EMPLOYEE + " of roles is " + row.replace("%s", "Staff") + ", and should be " + brought
                        + ". As a superuser, run: UPDATE roles SET (" + columns + ") = (SELECT " + columns
                        + " FROM jsonb_populate_record(NULL::roles, '" + brought + "')) WHERE id::text = '" + EMPLOYEE
                        + "';");
    }

    @Test
    void a_role_of_all_that_was_deleted() throws SQLException {
        assertThat(database.after(
                        "DELETE FROM user_roles WHERE role_id = '" + EMPLOYEE + "'",
                        "DELETE FROM roles WHERE id = '" + EMPLOYEE + "'"))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sentence())
                        .startsWith("Row " + EMPLOYEE + " of roles is missing. As a superuser, run: INSERT INTO roles SELECT *"
                                + " FROM jsonb_populate_record(NULL::roles, '{"));
    }

    @Test
    void a_role_of_all_too_many() throws SQLException {
        assertThat(database.after("INSERT INTO roles SELECT owner_id, '00000000-0000-8000-8000-000000000009', NULL, 'Auditor',"
                        + " 'auditor', NULL, 1 FROM roles WHERE id = '" + EMPLOYEE + "'"))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sentence())
                        .startsWith("Row 00000000-0000-8000-8000-000000000009 of roles should not be there: {")
                        .endsWith("}. As a superuser, run: DELETE FROM roles WHERE id::text ="
                                + " '00000000-0000-8000-8000-000000000009';"));
    }

    @Test
    void rows_are_not_judged_by_columns_that_are_missing() throws SQLException {
        assertThat(database.after("ALTER TABLE roles DROP COLUMN version"))
                .extracting(SchemaDifference::object)
                .containsExactly(
                        "Column roles.version",
                        "Constraint roles_version_positive of roles",
                        "Grant of UPDATE (version) on roles to planner_app");
    }
}
