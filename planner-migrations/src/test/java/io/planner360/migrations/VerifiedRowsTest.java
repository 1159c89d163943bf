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
        PlannerSeeds.on(migrated.dataSource()).apply(PlannerSeeds.Environment.PROD);
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
                .containsExactly("Row " + EMPLOYEE + " of roles is " + row.replace("%s", "Staff") + ", and should be "
                        + brought
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
                        .startsWith("Row " + EMPLOYEE
                                + " of roles is missing. As a superuser, run: INSERT INTO roles SELECT *"
                                + " FROM jsonb_populate_record(NULL::roles, '{"));
    }

    @Test
    void a_role_of_all_too_many() throws SQLException {
        assertThat(database.after(
                        "INSERT INTO roles SELECT owner_id, '00000000-0000-8000-8000-000000000009', NULL, 'Auditor',"
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

    @Test
    void a_seeded_row_that_was_changed_by_hand() throws SQLException {
        String row =
                "{\"code\": \"book\", \"kind\": \"resource_type\", \"text\": \"%s\", \"seeded\": true, \"position\": 2,"
                        + " \"description\": \"To be read in one''s own time.\"}";
        String brought = row.replace("%s", "book");
        String columns = "kind, code, position, text, description, seeded";

        assertThat(database.told("UPDATE standards SET text = 'Buch' WHERE code = 'book'"))
                .containsExactly("Row resource_type book of standards is "
                        + row.replace("%s", "Buch").replace("''", "'") + ", and should be " + brought.replace("''", "'")
                        + ". As a superuser, run: UPDATE standards SET (" + columns + ") = (SELECT " + columns
                        + " FROM jsonb_populate_record(NULL::standards, '" + brought
                        + "')) WHERE kind || ' ' || code = 'resource_type book'; Or, if it was meant: UPDATE standards SET"
                        + " seeded = false WHERE kind || ' ' || code = 'resource_type book';");
    }

    @Test
    void a_row_that_pretends_to_be_seeded() throws SQLException {
        assertThat(database.after("INSERT INTO standards VALUES ('resource_type', 'game', 10, 'game', '', true)"))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sentence())
                        .startsWith("Row resource_type game of standards should not be there: {")
                        .contains("run: DELETE FROM standards WHERE kind || ' ' || code = 'resource_type game';"));
    }

    @Test
    void rows_that_a_host_has_worded_are_the_hosts_and_those_it_removed_are_noted() throws SQLException {
        SchemaVerification verification = database.verifiedAfter(
                "UPDATE standards SET text = 'Buch', seeded = false WHERE code = 'book'",
                "INSERT INTO standards VALUES ('resource_type', 'game', 10, 'game', '', false)",
                "DELETE FROM standards WHERE code = 'certificate'");

        assertThat(verification.differences()).isEmpty();
        assertThat(verification.notes())
                .containsExactly(
                        "Somebody has removed what a seed had brought, which a host may: Row resource_type certificate"
                                + " of standards.");
    }

    @Test
    void a_database_that_was_never_seeded_misses_nothing() throws SQLException {
        assertThat(database.told(
                        "DELETE FROM standards", "DELETE FROM planner_schema_changes WHERE id LIKE '%\\_prod\\_%'"))
                .isEmpty();
    }

    @Test
    void a_seed_that_was_edited() throws SQLException {
        assertThat(database.told(
                        "UPDATE planner_schema_changes SET md5sum = '9:0' WHERE id LIKE '%\\_prod\\_standards'"))
                .containsExactly(
                        "Change 20261126_110000_prod_standards is applied in another wording, and should be as this"
                                + " version has it. Use the version that made the database; a change that was released is never"
                                + " edited.");
    }
}
