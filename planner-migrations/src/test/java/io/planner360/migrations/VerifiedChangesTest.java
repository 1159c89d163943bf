package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was applied to a database, against what this version would apply. */
@Tag("postgresql-15")
@ExtendWith(PostgresServer.Extension.class)
class VerifiedChangesTest {

    private static final List<String> ALL =
            List.copyOf(Changelog.bundled().checksums().keySet());
    private static final String LAST = ALL.get(ALL.size() - 1);
    private static final String NOT_COMPARED =
            "Tables, grants and the rest are compared once the database has the changes of this version.";

    private final PostgresServer server;

    VerifiedChangesTest(PostgresServer server) {
        this.server = server;
    }

    @Test
    void a_change_that_was_edited_and_what_it_left_behind() {
        TestDatabase database = server.migrated();
        database.execute(
                "UPDATE planner_schema_changes SET md5sum = '9:0' WHERE id = '" + ALL.get(1) + "'",
                "ALTER TABLE organizations ALTER COLUMN name DROP NOT NULL");

        assertThat(told(database))
                .containsExactly(
                        "Change " + ALL.get(1)
                                + " is applied in another wording, and should be as this version has it. Use"
                                + " the version that made the database; a change that was released is never edited.",
                        "Column organizations.name is text, and should be text NOT NULL. Run: ALTER TABLE organizations"
                                + " ALTER COLUMN name SET NOT NULL;");
    }

    @Test
    void a_change_that_is_missing() {
        TestDatabase database = server.migrated();
        PostgresServer.takeBack(database, 1);

        assertThat(told(database))
                .containsExactly(
                        "Change " + LAST + " is missing; it should be applied. Migrate: ./planner db migrate, or"
                                + " PlannerSchema in mode APPLY.");
        assertThat(verified(database).notes()).containsExactly(NOT_COMPARED);
    }

    @Test
    void a_change_that_this_version_does_not_know() {
        TestDatabase database = server.migrated();
        database.execute(
                "INSERT INTO planner_schema_changes (id, author, filename, dateexecuted, orderexecuted, exectype)"
                        + " VALUES ('20991231_000000_future', 'planner360', 'future.sql', now(), 9999, 'EXECUTED')");

        assertThat(told(database))
                .containsExactly(
                        "Change 20991231_000000_future should not be there: this version does not know it. Use the"
                                + " version that made it, or a later one.");
        assertThat(verified(database).notes()).containsExactly(NOT_COMPARED);
    }

    @Test
    void a_schema_without_any_of_it() {
        assertThat(told(server.empty()))
                .containsExactly("The schema is empty, and should be made by " + ALL.size() + " changes. Migrate it:"
                        + " ./planner db migrate, or PlannerSchema in mode APPLY. If it is another schema that is meant,"
                        + " name it by the connection's property currentSchema.");
    }

    @Test
    void a_search_path_without_a_schema_is_refused() {
        assertThatThrownBy(() ->
                        PlannerSchema.on(server.empty().dataSource("nowhere")).verify())
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("search path");
    }

    @Test
    void a_migration_that_is_under_way_is_not_judged() throws Exception {
        TestDatabase database = server.migrated();
        try (Connection migrating = database.dataSource().getConnection()) {
            migrating.setAutoCommit(false);
            migrating.createStatement().execute("SELECT pg_advisory_xact_lock(" + MigrationLock.KEY + ")");

            assertThatThrownBy(() -> PlannerSchema.on(database.dataSource()).verify())
                    .isInstanceOf(PlannerSchemaException.class)
                    .hasMessage("Another process is migrating this schema. Try again when it is done.");

            migrating.rollback();
            assertThat(told(database)).isEmpty();
        }
    }

    @Test
    void a_login_that_may_not_read_the_history_is_told_so() {
        TestDatabase database = server.migrated();
        server.postgres()
                .execute("DO $$ BEGIN CREATE ROLE stranger LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");

        assertThatThrownBy(() ->
                        PlannerSchema.on(database.as("stranger").dataSource()).verify())
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("may not read the history of the schema");
    }

    private static List<String> told(TestDatabase database) {
        return verified(database).differences().stream()
                .map(SchemaDifference::sentence)
                .toList();
    }

    private static SchemaVerification verified(TestDatabase database) {
        return PlannerSchema.on(database.dataSource()).verify();
    }
}
